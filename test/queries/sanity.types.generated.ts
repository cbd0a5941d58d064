// Generated from schemas/ and src/queries/ by `node scripts/typegen.ts`. Do not edit.

export declare const internalGroqTypeReferenceTo: unique symbol;

type ArrayOf<T> = Array<T & {
  _key: string;
}>;

export type Asked = {
  particulars?: boolean;
  hours?: number;
};

export type SaidIn = {
  label: string;
  url?: string;
};

export type SanityImagePaletteSwatch = {
  _type: "sanity.imagePaletteSwatch";
  background?: string;
  foreground?: string;
  population?: number;
  title?: string;
};

export type SanityImagePalette = {
  _type: "sanity.imagePalette";
  darkMuted?: SanityImagePaletteSwatch;
  lightVibrant?: SanityImagePaletteSwatch;
  darkVibrant?: SanityImagePaletteSwatch;
  vibrant?: SanityImagePaletteSwatch;
  dominant?: SanityImagePaletteSwatch;
  lightMuted?: SanityImagePaletteSwatch;
  muted?: SanityImagePaletteSwatch;
};

export type SanityImageDimensions = {
  _type: "sanity.imageDimensions";
  height: number;
  width: number;
  aspectRatio: number;
};

export type SanityImageMetadata = {
  _type: "sanity.imageMetadata";
  location?: Geopoint;
  dimensions?: SanityImageDimensions;
  palette?: SanityImagePalette;
  lqip?: string;
  blurHash?: string;
  thumbHash?: string;
  hasAlpha?: boolean;
  isOpaque?: boolean;
};

export type SanityImageHotspot = {
  _type: "sanity.imageHotspot";
  x: number;
  y: number;
  height: number;
  width: number;
};

export type SanityImageCrop = {
  _type: "sanity.imageCrop";
  top: number;
  bottom: number;
  left: number;
  right: number;
};

export type SanityFileAsset = {
  _id: string;
  _type: "sanity.fileAsset";
  _createdAt: string;
  _updatedAt: string;
  _rev: string;
  originalFilename?: string;
  label?: string;
  title?: string;
  description?: string;
  altText?: string;
  sha1hash: string;
  extension: string;
  mimeType: string;
  size: number;
  assetId: string;
  uploadId?: string;
  path: string;
  url: string;
  source?: SanityAssetSourceData;
};

export type SanityAssetSourceData = {
  _type: "sanity.assetSourceData";
  name?: string;
  id?: string;
  url?: string;
};

export type Geopoint = {
  _type: "geopoint";
  lat?: number;
  lng?: number;
  alt?: number;
};

export type Slug = {
  _type: "slug";
  current: string;
  source?: string;
};

export type Waiver = {
  _type: "waiver";
  path: string;
  words?: string;
  reason: string;
};

export type ClaimReference = {
  _ref: string;
  _type: "reference";
  _weak?: boolean;
  [internalGroqTypeReferenceTo]?: "claim";
};

export type Notice = {
  _type: "notice";
  kind: "correction" | "clarification" | "editorsNote" | "update" | "retraction" | "removal";
  at: string;
  wrong?: string;
  right?: string;
  text?: string;
  claims?: Array<{
    _key: string;
  } & ClaimReference>;
  supersedes?: string;
  level?: "desk" | "standards" | "top" | "legal";
};

export type ReportReference = {
  _ref: string;
  _type: "reference";
  _weak?: boolean;
  [internalGroqTypeReferenceTo]?: "report";
};

export type ArticleReference = {
  _ref: string;
  _type: "reference";
  _weak?: boolean;
  [internalGroqTypeReferenceTo]?: "article";
};

export type Assessment = {
  _type: "assessment";
  finding: "open" | "confirmed" | "partlyConfirmed" | "unresolved" | "refuted" | "misquoted" | "withdrawn" | "void";
  at: string;
  reason: string;
  relies?: ArrayOf<ReportReference | ArticleReference>;
  level?: "desk" | "standards" | "top" | "legal";
};

export type PersonReference = {
  _ref: string;
  _type: "reference";
  _weak?: boolean;
  [internalGroqTypeReferenceTo]?: "person";
};

export type OrganizationReference = {
  _ref: string;
  _type: "reference";
  _weak?: boolean;
  [internalGroqTypeReferenceTo]?: "organization";
};

export type Evidence = {
  _type: "evidence";
  label: string;
  kind: "document" | "email" | "message" | "recording" | "image" | "data" | "courtFile";
  does?: "alleges" | "finds" | "settles" | "records";
  state?: "standing" | "underAppeal" | "setAside";
  madeBy?: PersonReference | OrganizationReference;
  madeAt?: string;
  ofTheFact?: boolean;
  privately?: boolean;
  via?: ArrayOf<ReportReference | ArticleReference>;
  obtained: "publicRecord" | "courtFile" | "informationRequest" | "provided" | "notStated";
  authenticated?: boolean;
  url?: string;
};

export type Count = {
  _type: "count";
  exact?: number;
  min?: number;
  about?: number;
  plural?: "plural" | "few" | "several" | "multiple" | "many" | "dozens" | "atLeast" | "moreThan";
};

export type Descriptor = {
  _type: "descriptor";
  former?: boolean;
  alsoCurrent?: boolean;
  seniority?: "none" | "senior" | "top";
  role: "official" | "diplomat" | "lawmaker" | "mp" | "councillor" | "lawyer" | "prosecutor" | "judge" | "investigator" | "agent" | "officer" | "soldier" | "executive" | "manager" | "employee" | "contractor" | "adviser" | "aide" | "spokesperson" | "analyst" | "banker" | "doctor" | "nurse" | "teacher" | "student" | "engineer" | "scientist" | "player" | "coach" | "activist" | "resident" | "witness" | "victim" | "survivor" | "whistleblower" | "relative" | "friend" | "associate" | "colleague" | "expert" | "source" | "person";
  affiliation?: OrganizationReference;
  relation?: "familiar" | "closeTo" | "directKnowledge" | "involved" | "present" | "briefed" | "hasSeen";
  of?: string;
};

export type SanityImageAssetReference = {
  _ref: string;
  _type: "reference";
  _weak?: boolean;
  [internalGroqTypeReferenceTo]?: "sanity.imageAsset";
};

export type Figure = {
  _type: "figure";
  image: {
    asset: SanityImageAssetReference;
    media?: unknown;
    hotspot?: SanityImageHotspot;
    crop?: SanityImageCrop;
    _type: "image";
  };
  alt: string;
  caption?: string;
  credit?: string;
};

export type Body = Array<{
  children?: Array<{
    marks?: Array<string>;
    text?: string;
    _type: "span";
    _key: string;
  }>;
  style?: "normal" | "h2" | "h3" | "blockquote";
  listItem?: "bullet" | "number";
  markDefs?: Array<{
    claims: Array<{
      _key: string;
    } & ClaimReference>;
    _type: "claimMark";
    _key: string;
  } | {
    href: string;
    _type: "link";
    _key: string;
  }>;
  level?: number;
  _type: "block";
  _key: string;
} | {
  _key: string;
} & Figure>;

export type Attribution = {
  _type: "attribution";
  claim: ClaimReference;
  stance: "asserts" | "confirms" | "partlyConfirms" | "denies" | "partlyDenies" | "declined" | "noComment" | "noReply";
  denial?: "specific" | "general" | "nonDenialDenial";
  obtained: "own" | "relay" | "unstated";
  via?: ArrayOf<ReportReference | ArticleReference>;
  groundRule?: "onRecord" | "background" | "notForAttribution";
  speaker?: PersonReference | OrganizationReference;
  speakerRole?: string;
  speaksFor?: PersonReference | OrganizationReference;
  admission?: "plea" | "admission" | "noContest";
  admits?: string;
  asked?: Asked;
  saidAt?: string;
  saidIn?: SaidIn;
  descriptor?: Descriptor;
  count?: Count;
  basis?: "participant" | "observed" | "witness" | "documentHeld" | "documentSeen" | "documentDescribed" | "briefed" | "secondhand" | "undisclosed";
  evidence?: Evidence;
  reason?: Array<"notAuthorised" | "sensitiveMatter" | "privateDeliberations" | "ongoingInvestigation" | "ongoingNegotiation" | "retaliation" | "legalJeopardy" | "safety" | "victimPrivacy" | "minor" | "classified" | "customary" | "notStated">;
  paid?: boolean;
  interest?: string;
  quote?: string;
  content?: "fact" | "plan" | "experience" | "thirdPartyQuote" | "opinion" | "speculation";
  tone?: "neutral" | "pejorative" | "praise";
  partOf?: string;
  publishedAt?: string;
};

export type Policy = {
  _id: string;
  _type: "policy";
  _createdAt: string;
  _updatedAt: string;
  _rev: string;
  publisher: OrganizationReference;
  language: string;
  style: "ap" | "reuters";
  timeZone?: string;
  seniority?: string;
  preset: "default" | "ap";
  rules?: Array<{
    rule: string;
    severity: "error" | "warning" | "approval" | "off";
    _key: string;
  }>;
  ladder?: Array<{
    level: "desk" | "standards" | "top" | "legal";
    roles: Array<string>;
    _key: string;
  }>;
  editors?: Array<string>;
  minimumPool?: number;
  urls?: {
    ethics?: string;
    corrections?: string;
    unnamedSources?: string;
    verification?: string;
    feedback?: string;
    masthead?: string;
  };
};

export type TopicReference = {
  _ref: string;
  _type: "reference";
  _weak?: boolean;
  [internalGroqTypeReferenceTo]?: "topic";
};

export type Topic = {
  _id: string;
  _type: "topic";
  _createdAt: string;
  _updatedAt: string;
  _rev: string;
  name: string;
  slug: Slug;
  medtop?: string;
  broader?: TopicReference;
};

export type Claim = {
  _id: string;
  _type: "claim";
  _createdAt: string;
  _updatedAt: string;
  _rev: string;
  text: string;
  slots?: {
    agent?: PersonReference | OrganizationReference;
    action?: string;
    object?: string;
    objectOf?: PersonReference | OrganizationReference;
    time?: {
      from?: string;
      to?: string;
      precision?: "day" | "month" | "season" | "year";
    };
    place?: string;
    modality?: "plan" | "decision" | "act" | "statement";
  };
  about?: ArrayOf<PersonReference | OrganizationReference>;
  serious?: boolean;
  concerns?: Array<"death" | "minor" | "sexualOffence">;
  topics?: Array<{
    _key: string;
  } & TopicReference>;
  variantOf?: ClaimReference;
  competesWith?: Array<{
    _key: string;
  } & ClaimReference>;
  replaces?: ClaimReference;
  assessments?: Array<{
    _key: string;
  } & Assessment>;
};

export type Person = {
  _id: string;
  _type: "person";
  _createdAt: string;
  _updatedAt: string;
  _rev: string;
  name: string;
  alternateNames?: Array<string>;
  role?: string;
  slug?: Slug;
  portrait?: Figure;
  bio?: string;
  memberOf?: OrganizationReference;
  speaksFor?: ArrayOf<PersonReference | OrganizationReference>;
  url?: string;
  sameAs?: Array<string>;
};

export type Article = {
  _id: string;
  _type: "article";
  _createdAt: string;
  _updatedAt: string;
  _rev: string;
  headline: string;
  standfirst?: string;
  body: Body;
  authors?: ArrayOf<PersonReference | OrganizationReference>;
  topics: Array<{
    _key: string;
  } & TopicReference>;
  image?: Figure;
  kind: "news" | "analysis" | "background" | "opinion" | "factCheck";
  attributions?: Array<{
    _key: string;
  } & Attribution>;
  centralClaims?: Array<{
    _key: string;
  } & ClaimReference>;
  waivers?: Array<{
    _key: string;
  } & Waiver>;
  origin: "own" | "wire" | "translation";
  basedOn?: ReportReference | ArticleReference;
  notices?: Array<{
    _key: string;
  } & Notice>;
  slug: Slug;
  language: string;
  aiUse?: string;
  publishedAt?: string;
  modifiedAt?: string;
};

export type Report = {
  _id: string;
  _type: "report";
  _createdAt: string;
  _updatedAt: string;
  _rev: string;
  outlet?: OrganizationReference;
  title: string;
  url?: string;
  archivedUrl?: string;
  publishedAt?: string;
  language?: string;
  attributions?: Array<{
    _key: string;
  } & Attribution>;
  notices?: Array<{
    _key: string;
  } & Notice>;
};

export type Organization = {
  _id: string;
  _type: "organization";
  _createdAt: string;
  _updatedAt: string;
  _rev: string;
  name: string;
  alternateNames?: Array<string>;
  adjective?: string;
  article?: "the" | "none";
  kind: "organization" | "outlet" | "government";
  memberOf?: OrganizationReference;
  topLevel?: boolean;
  url?: string;
  sameAs?: Array<string>;
};

export type SanityImageAsset = {
  _id: string;
  _type: "sanity.imageAsset";
  _createdAt: string;
  _updatedAt: string;
  _rev: string;
  originalFilename?: string;
  label?: string;
  title?: string;
  description?: string;
  altText?: string;
  sha1hash: string;
  extension: string;
  mimeType: string;
  size: number;
  assetId: string;
  uploadId?: string;
  path: string;
  url: string;
  metadata?: SanityImageMetadata;
  source?: SanityAssetSourceData;
};

export type AllSanitySchemaTypes = Asked | SaidIn | SanityImagePaletteSwatch | SanityImagePalette | SanityImageDimensions | SanityImageMetadata | SanityImageHotspot | SanityImageCrop | SanityFileAsset | SanityAssetSourceData | Geopoint | Slug | Waiver | ClaimReference | Notice | ReportReference | ArticleReference | Assessment | PersonReference | OrganizationReference | Evidence | Count | Descriptor | SanityImageAssetReference | Figure | Body | Attribution | Policy | TopicReference | Topic | Claim | Person | Article | Report | Organization | SanityImageAsset;

// Source: src/queries/article.ts
// Variable: articleBySlugQuery
// Query: *[_type == "article" && slug.current == $slug][defined(publishedAt)][0]{  "root": {        _id, _type, headline, standfirst, slug{current}, kind, language, origin, basedOn{_ref}, modifiedAt, aiUse,    "authors": authors[defined(@->_id)]->{_id, _type, name, url, _type == "person" => {role}},    "topics": topics[defined(@->_id)]->{_id, name, "slug": slug.current},    "image": image{  alt, caption, credit,  "asset": *[_id == ^.image.asset._ref && _type == "sanity.imageAsset"][0]{    url,    "width": metadata.dimensions.width,    "height": metadata.dimensions.height,    "lqip": metadata.lqip  },  "hotspot": image.hotspot{x, y, width, height},  "crop": image.crop{top, right, bottom, left}},    body[]{  _key, _type,  _type == "block" => {    style, listItem, level,    children[]{_key, _type, text, marks},    markDefs[]{_key, _type, _type == "claimMark" => {claims[]{_ref}}, _type == "link" => {href}}  },  _type == "figure" => {  alt, caption, credit,  "asset": *[_id == ^.image.asset._ref && _type == "sanity.imageAsset"][0]{    url,    "width": metadata.dimensions.width,    "height": metadata.dimensions.height,    "lqip": metadata.lqip  },  "hotspot": image.hotspot{x, y, width, height},  "crop": image.crop{top, right, bottom, left}}},    attributions[]{  _key, claim{_ref}, stance, denial, obtained, via[]{_ref}, groundRule, speaker{_ref}, speakerRole, speaksFor{_ref}, admission, admits, paid,  descriptor{former, alsoCurrent, seniority, affiliation{_ref}, role, relation, of},  count{exact, min, about, plural}, basis, reason, quote, partOf,  evidence{label, kind, does, state, madeBy{_ref}, madeAt, ofTheFact, privately, via[]{_ref}, obtained, authenticated, url},  saidAt, saidIn{label, url}, interest, publishedAt},    centralClaims[]{_ref},    notices[]{_key, kind, at, wrong, right, text, claims[]{_ref}, supersedes}, publishedAt  },  "claimIds": array::unique(array::compact(    coalesce(attributions[].claim._ref, []) + coalesce(centralClaims[]._ref, []) + coalesce(notices[].claims[]._ref, [])    + coalesce(body[_type == "block"].markDefs[_type == "claimMark"].claims[]._ref, []))),  "actorIds": array::compact(    coalesce(attributions[].speaker._ref, []) + coalesce(attributions[].descriptor.affiliation._ref, [])    + coalesce(attributions[].speaksFor._ref, []) + coalesce(attributions[].evidence.madeBy._ref, [])),  "workIds": array::compact([basedOn._ref] + coalesce(attributions[].via[]._ref, []) + coalesce(attributions[].evidence.via[]._ref, []))}{root, claimIds, actorIds, workIds,  "base": claimIds + *[_type == "claim" && _id in ^.claimIds && defined(variantOf._ref)].variantOf._ref}{root, actorIds, workIds, base,  "family": *[_type == "claim" && (_id in ^.base || variantOf._ref in ^.base)]._id + coalesce(root.goneIds, [])}{root, actorIds, workIds, family, "carried": base + family}{root, actorIds, workIds, family,  "claims": *[_type == "claim" && _id in ^.family]{  _id, _type, text, serious,  slots{agent{_ref}, action, object, objectOf{_ref}, time{from, to, precision}, place, modality},  about[]{_ref}, topics[]{_ref}, variantOf{_ref}, competesWith[]{_ref},  assessments[]{_key, finding, at, reason, relies[]{_ref}}},  "reports": *[_type == "report" && references(^.family)]{_id, _type, outlet{_ref}, publishedAt, notices[]{_key, kind, at, wrong, right, text, claims[]{_ref}, supersedes}, "attributions": attributions[claim._ref in ^.^.carried || defined(partOf) || _key in ^.attributions[].partOf]{  _key, claim{_ref}, stance, denial, obtained, via[]{_ref}, groundRule, speaker{_ref}, speakerRole, speaksFor{_ref}, admission, admits, paid,  descriptor{former, alsoCurrent, seniority, affiliation{_ref}, role, relation, of},  count{exact, min, about, plural}, basis, reason, quote, partOf,  evidence{label, kind, does, state, madeBy{_ref}, madeAt, ofTheFact, privately, via[]{_ref}, obtained, authenticated, url},  saidAt, saidIn{label, url}, interest, publishedAt}},  "articles": *[_type == "article" && references(^.family) && _id != ^.root._id]{  _id, _type, origin, basedOn{_ref}, publishedAt, notices[]{_key, kind, at, wrong, right, text, claims[]{_ref}, supersedes}, "attributions": attributions[claim._ref in ^.^.carried || defined(partOf) || _key in ^.attributions[].partOf]{  _key, claim{_ref}, stance, denial, obtained, via[]{_ref}, groundRule, speaker{_ref}, speakerRole, speaksFor{_ref}, admission, admits, paid,  descriptor{former, alsoCurrent, seniority, affiliation{_ref}, role, relation, of},  count{exact, min, about, plural}, basis, reason, quote, partOf,  evidence{label, kind, does, state, madeBy{_ref}, madeAt, ofTheFact, privately, via[]{_ref}, obtained, authenticated, url},  saidAt, saidIn{label, url}, interest, publishedAt}}}{root, claims, reports, articles, actorIds, workIds, family,  "rivalIds": array::unique(array::compact(coalesce(claims[].competesWith[]._ref, [])))}{root, claims, reports, articles, actorIds, workIds,  "rivals": *[_type == "claim" && _id in ^.rivalIds && !(_id in ^.family)]{_id, _type, text, competesWith[]{_ref}}    + *[_type == "claim" && references(^.family) && !(_id in ^.family) && count(competesWith[_ref in ^.^.family]) > 0]{_id, _type, text, competesWith[]{_ref}}}{root, claims, rivals, reports, articles, actorIds, workIds,  "basisIds": array::compact([root.basedOn._ref] + coalesce(root.basisIds, []) + coalesce(root.articles[].basedOn._ref, []) + coalesce(articles[].basedOn._ref, []))}{root, claims, rivals, reports, articles, actorIds, workIds,  "bases": *[_type == "report" && _id in ^.basisIds]{_id, _type, outlet{_ref}}}{root, claims, rivals, reports, articles, bases,  "citedIds": array::unique(array::compact(    workIds + reports[]._id + articles[]._id + coalesce(reports[].attributions[].via[]._ref, []) + coalesce(articles[].attributions[].via[]._ref, [])    + coalesce(reports[].attributions[].evidence.via[]._ref, []) + coalesce(articles[].attributions[].evidence.via[]._ref, [])    + coalesce(articles[].basedOn._ref, []) + coalesce(claims[].assessments[].relies[]._ref, []))),  "actorIds": array::unique(array::compact(    actorIds + coalesce(reports[].outlet._ref, []) + coalesce(bases[].outlet._ref, [])    + coalesce(reports[].attributions[].speaker._ref, []) + coalesce(reports[].attributions[].descriptor.affiliation._ref, [])    + coalesce(articles[].attributions[].speaker._ref, []) + coalesce(articles[].attributions[].descriptor.affiliation._ref, [])    + coalesce(reports[].attributions[].speaksFor._ref, []) + coalesce(reports[].attributions[].evidence.madeBy._ref, [])    + coalesce(articles[].attributions[].speaksFor._ref, []) + coalesce(articles[].attributions[].evidence.madeBy._ref, [])    + coalesce(claims[].about[]._ref, []) + coalesce(claims[].slots.agent._ref, []) + coalesce(claims[].slots.objectOf._ref, [])))}{root, claims, rivals, reports, articles, bases, actorIds,  "cited": *[_type in ["report", "article"] && _id in ^.citedIds]{  _id, _type, publishedAt,  _type == "article" => {headline, "slug": slug.current},  _type == "report" => {title, "outlet": outlet->{_id, name}, url, archivedUrl}},  "people": *[_type == "person" && _id in ^.actorIds]{_id, _type, name, role, url, memberOf{_ref}, speaksFor[]{_ref}}}{root, claims, rivals, reports, articles, bases, cited, people,  "organizationIds": array::unique(array::compact(actorIds + coalesce(people[].memberOf._ref, [])))}{root, claims, rivals, reports, articles, bases, cited, people, organizationIds,  "wider": *[_type == "organization" && _id in ^.organizationIds]{    "ids": [memberOf._ref, memberOf->memberOf._ref, memberOf->memberOf->memberOf._ref]}.ids[]}{root, claims, rivals, reports, articles, bases, cited, people,  "organizations": *[_type == "organization" && (_id in ^.organizationIds || _id in ^.wider)]{_id, _type, name, adjective, article, kind, url, memberOf{_ref}}}
export type ArticleBySlugQueryResult = {
  root: {
    _id: string;
    _type: "article";
    headline: string;
    standfirst: string | null;
    slug: {
      current: string;
    };
    kind: "analysis" | "background" | "factCheck" | "news" | "opinion";
    language: string;
    origin: "own" | "translation" | "wire";
    basedOn: {
      _ref: string;
    } | null;
    modifiedAt: string | null;
    aiUse: string | null;
    authors: Array<{
      _id: string;
      _type: "organization";
      name: string;
      url: string | null;
    } | {
      _id: string;
      _type: "person";
      name: string;
      url: string | null;
      role: string | null;
    }> | null;
    topics: Array<{
      _id: string;
      name: string;
      slug: string;
    }>;
    image: {
      alt: string;
      caption: string | null;
      credit: string | null;
      asset: {
        url: string;
        width: number | null;
        height: number | null;
        lqip: string | null;
      } | null;
      hotspot: {
        x: number;
        y: number;
        width: number;
        height: number;
      } | null;
      crop: {
        top: number;
        right: number;
        bottom: number;
        left: number;
      } | null;
    } | null;
    body: Array<{
      _key: string;
      _type: "block";
      style: "blockquote" | "h2" | "h3" | "normal" | null;
      listItem: "bullet" | "number" | null;
      level: number | null;
      children: Array<{
        _key: string;
        _type: "span";
        text: string | null;
        marks: Array<string> | null;
      }> | null;
      markDefs: Array<{
        _key: string;
        _type: "claimMark";
        claims: Array<{
          _ref: string;
        }>;
      } | {
        _key: string;
        _type: "link";
        href: string;
      }> | null;
    } | {
      _key: string;
      _type: "figure";
      alt: string;
      caption: string | null;
      credit: string | null;
      asset: {
        url: string;
        width: number | null;
        height: number | null;
        lqip: string | null;
      } | null;
      hotspot: {
        x: number;
        y: number;
        width: number;
        height: number;
      } | null;
      crop: {
        top: number;
        right: number;
        bottom: number;
        left: number;
      } | null;
    }>;
    attributions: Array<{
      _key: string;
      claim: {
        _ref: string;
      };
      stance: "asserts" | "confirms" | "declined" | "denies" | "noComment" | "noReply" | "partlyConfirms" | "partlyDenies";
      denial: "general" | "nonDenialDenial" | "specific" | null;
      obtained: "own" | "relay" | "unstated";
      via: Array<{
        _ref: string;
      }> | null;
      groundRule: "background" | "notForAttribution" | "onRecord" | null;
      speaker: {
        _ref: string;
      } | null;
      speakerRole: string | null;
      speaksFor: {
        _ref: string;
      } | null;
      admission: "admission" | "noContest" | "plea" | null;
      admits: string | null;
      paid: boolean | null;
      descriptor: {
        former: boolean | null;
        alsoCurrent: boolean | null;
        seniority: "none" | "senior" | "top" | null;
        affiliation: {
          _ref: string;
        } | null;
        role: "activist" | "adviser" | "agent" | "aide" | "analyst" | "associate" | "banker" | "coach" | "colleague" | "contractor" | "councillor" | "diplomat" | "doctor" | "employee" | "engineer" | "executive" | "expert" | "friend" | "investigator" | "judge" | "lawmaker" | "lawyer" | "manager" | "mp" | "nurse" | "officer" | "official" | "person" | "player" | "prosecutor" | "relative" | "resident" | "scientist" | "soldier" | "source" | "spokesperson" | "student" | "survivor" | "teacher" | "victim" | "whistleblower" | "witness";
        relation: "briefed" | "closeTo" | "directKnowledge" | "familiar" | "hasSeen" | "involved" | "present" | null;
        of: string | null;
      } | null;
      count: {
        exact: number | null;
        min: number | null;
        about: number | null;
        plural: "atLeast" | "dozens" | "few" | "many" | "moreThan" | "multiple" | "plural" | "several" | null;
      } | null;
      basis: "briefed" | "documentDescribed" | "documentHeld" | "documentSeen" | "observed" | "participant" | "secondhand" | "undisclosed" | "witness" | null;
      reason: Array<"classified" | "customary" | "legalJeopardy" | "minor" | "notAuthorised" | "notStated" | "ongoingInvestigation" | "ongoingNegotiation" | "privateDeliberations" | "retaliation" | "safety" | "sensitiveMatter" | "victimPrivacy"> | null;
      quote: string | null;
      partOf: string | null;
      evidence: {
        label: string;
        kind: "courtFile" | "data" | "document" | "email" | "image" | "message" | "recording";
        does: "alleges" | "finds" | "records" | "settles" | null;
        state: "setAside" | "standing" | "underAppeal" | null;
        madeBy: {
          _ref: string;
        } | null;
        madeAt: string | null;
        ofTheFact: boolean | null;
        privately: boolean | null;
        via: Array<{
          _ref: string;
        }> | null;
        obtained: "courtFile" | "informationRequest" | "notStated" | "provided" | "publicRecord";
        authenticated: boolean | null;
        url: string | null;
      } | null;
      saidAt: string | null;
      saidIn: {
        label: string;
        url: string | null;
      } | null;
      interest: string | null;
      publishedAt: string | null;
    }> | null;
    centralClaims: Array<{
      _ref: string;
    }> | null;
    notices: Array<{
      _key: string;
      kind: "clarification" | "correction" | "editorsNote" | "removal" | "retraction" | "update";
      at: string;
      wrong: string | null;
      right: string | null;
      text: string | null;
      claims: Array<{
        _ref: string;
      }> | null;
      supersedes: string | null;
    }> | null;
    publishedAt: string;
  };
  claims: Array<{
    _id: string;
    _type: "claim";
    text: string;
    serious: boolean | null;
    slots: {
      agent: {
        _ref: string;
      } | null;
      action: string | null;
      object: string | null;
      objectOf: {
        _ref: string;
      } | null;
      time: {
        from: string | null;
        to: string | null;
        precision: "day" | "month" | "season" | "year" | null;
      } | null;
      place: string | null;
      modality: "act" | "decision" | "plan" | "statement" | null;
    } | null;
    about: Array<{
      _ref: string;
    }> | null;
    topics: Array<{
      _ref: string;
    }> | null;
    variantOf: {
      _ref: string;
    } | null;
    competesWith: Array<{
      _ref: string;
    }> | null;
    assessments: Array<{
      _key: string;
      finding: "confirmed" | "misquoted" | "open" | "partlyConfirmed" | "refuted" | "unresolved" | "void" | "withdrawn";
      at: string;
      reason: string;
      relies: Array<{
        _ref: string;
      }> | null;
    }> | null;
  }>;
  rivals: Array<{
    _id: string;
    _type: "claim";
    text: string;
    competesWith: Array<{
      _ref: string;
    }> | null;
  }>;
  reports: Array<{
    _id: string;
    _type: "report";
    outlet: {
      _ref: string;
    } | null;
    publishedAt: string | null;
    notices: Array<{
      _key: string;
      kind: "clarification" | "correction" | "editorsNote" | "removal" | "retraction" | "update";
      at: string;
      wrong: string | null;
      right: string | null;
      text: string | null;
      claims: Array<{
        _ref: string;
      }> | null;
      supersedes: string | null;
    }> | null;
    attributions: Array<{
      _key: string;
      claim: {
        _ref: string;
      };
      stance: "asserts" | "confirms" | "declined" | "denies" | "noComment" | "noReply" | "partlyConfirms" | "partlyDenies";
      denial: "general" | "nonDenialDenial" | "specific" | null;
      obtained: "own" | "relay" | "unstated";
      via: Array<{
        _ref: string;
      }> | null;
      groundRule: "background" | "notForAttribution" | "onRecord" | null;
      speaker: {
        _ref: string;
      } | null;
      speakerRole: string | null;
      speaksFor: {
        _ref: string;
      } | null;
      admission: "admission" | "noContest" | "plea" | null;
      admits: string | null;
      paid: boolean | null;
      descriptor: {
        former: boolean | null;
        alsoCurrent: boolean | null;
        seniority: "none" | "senior" | "top" | null;
        affiliation: {
          _ref: string;
        } | null;
        role: "activist" | "adviser" | "agent" | "aide" | "analyst" | "associate" | "banker" | "coach" | "colleague" | "contractor" | "councillor" | "diplomat" | "doctor" | "employee" | "engineer" | "executive" | "expert" | "friend" | "investigator" | "judge" | "lawmaker" | "lawyer" | "manager" | "mp" | "nurse" | "officer" | "official" | "person" | "player" | "prosecutor" | "relative" | "resident" | "scientist" | "soldier" | "source" | "spokesperson" | "student" | "survivor" | "teacher" | "victim" | "whistleblower" | "witness";
        relation: "briefed" | "closeTo" | "directKnowledge" | "familiar" | "hasSeen" | "involved" | "present" | null;
        of: string | null;
      } | null;
      count: {
        exact: number | null;
        min: number | null;
        about: number | null;
        plural: "atLeast" | "dozens" | "few" | "many" | "moreThan" | "multiple" | "plural" | "several" | null;
      } | null;
      basis: "briefed" | "documentDescribed" | "documentHeld" | "documentSeen" | "observed" | "participant" | "secondhand" | "undisclosed" | "witness" | null;
      reason: Array<"classified" | "customary" | "legalJeopardy" | "minor" | "notAuthorised" | "notStated" | "ongoingInvestigation" | "ongoingNegotiation" | "privateDeliberations" | "retaliation" | "safety" | "sensitiveMatter" | "victimPrivacy"> | null;
      quote: string | null;
      partOf: string | null;
      evidence: {
        label: string;
        kind: "courtFile" | "data" | "document" | "email" | "image" | "message" | "recording";
        does: "alleges" | "finds" | "records" | "settles" | null;
        state: "setAside" | "standing" | "underAppeal" | null;
        madeBy: {
          _ref: string;
        } | null;
        madeAt: string | null;
        ofTheFact: boolean | null;
        privately: boolean | null;
        via: Array<{
          _ref: string;
        }> | null;
        obtained: "courtFile" | "informationRequest" | "notStated" | "provided" | "publicRecord";
        authenticated: boolean | null;
        url: string | null;
      } | null;
      saidAt: string | null;
      saidIn: {
        label: string;
        url: string | null;
      } | null;
      interest: string | null;
      publishedAt: string | null;
    }> | null;
  }>;
  articles: Array<{
    _id: string;
    _type: "article";
    origin: "own" | "translation" | "wire";
    basedOn: {
      _ref: string;
    } | null;
    publishedAt: string | null;
    notices: Array<{
      _key: string;
      kind: "clarification" | "correction" | "editorsNote" | "removal" | "retraction" | "update";
      at: string;
      wrong: string | null;
      right: string | null;
      text: string | null;
      claims: Array<{
        _ref: string;
      }> | null;
      supersedes: string | null;
    }> | null;
    attributions: Array<{
      _key: string;
      claim: {
        _ref: string;
      };
      stance: "asserts" | "confirms" | "declined" | "denies" | "noComment" | "noReply" | "partlyConfirms" | "partlyDenies";
      denial: "general" | "nonDenialDenial" | "specific" | null;
      obtained: "own" | "relay" | "unstated";
      via: Array<{
        _ref: string;
      }> | null;
      groundRule: "background" | "notForAttribution" | "onRecord" | null;
      speaker: {
        _ref: string;
      } | null;
      speakerRole: string | null;
      speaksFor: {
        _ref: string;
      } | null;
      admission: "admission" | "noContest" | "plea" | null;
      admits: string | null;
      paid: boolean | null;
      descriptor: {
        former: boolean | null;
        alsoCurrent: boolean | null;
        seniority: "none" | "senior" | "top" | null;
        affiliation: {
          _ref: string;
        } | null;
        role: "activist" | "adviser" | "agent" | "aide" | "analyst" | "associate" | "banker" | "coach" | "colleague" | "contractor" | "councillor" | "diplomat" | "doctor" | "employee" | "engineer" | "executive" | "expert" | "friend" | "investigator" | "judge" | "lawmaker" | "lawyer" | "manager" | "mp" | "nurse" | "officer" | "official" | "person" | "player" | "prosecutor" | "relative" | "resident" | "scientist" | "soldier" | "source" | "spokesperson" | "student" | "survivor" | "teacher" | "victim" | "whistleblower" | "witness";
        relation: "briefed" | "closeTo" | "directKnowledge" | "familiar" | "hasSeen" | "involved" | "present" | null;
        of: string | null;
      } | null;
      count: {
        exact: number | null;
        min: number | null;
        about: number | null;
        plural: "atLeast" | "dozens" | "few" | "many" | "moreThan" | "multiple" | "plural" | "several" | null;
      } | null;
      basis: "briefed" | "documentDescribed" | "documentHeld" | "documentSeen" | "observed" | "participant" | "secondhand" | "undisclosed" | "witness" | null;
      reason: Array<"classified" | "customary" | "legalJeopardy" | "minor" | "notAuthorised" | "notStated" | "ongoingInvestigation" | "ongoingNegotiation" | "privateDeliberations" | "retaliation" | "safety" | "sensitiveMatter" | "victimPrivacy"> | null;
      quote: string | null;
      partOf: string | null;
      evidence: {
        label: string;
        kind: "courtFile" | "data" | "document" | "email" | "image" | "message" | "recording";
        does: "alleges" | "finds" | "records" | "settles" | null;
        state: "setAside" | "standing" | "underAppeal" | null;
        madeBy: {
          _ref: string;
        } | null;
        madeAt: string | null;
        ofTheFact: boolean | null;
        privately: boolean | null;
        via: Array<{
          _ref: string;
        }> | null;
        obtained: "courtFile" | "informationRequest" | "notStated" | "provided" | "publicRecord";
        authenticated: boolean | null;
        url: string | null;
      } | null;
      saidAt: string | null;
      saidIn: {
        label: string;
        url: string | null;
      } | null;
      interest: string | null;
      publishedAt: string | null;
    }> | null;
  }>;
  bases: Array<{
    _id: string;
    _type: "report";
    outlet: {
      _ref: string;
    } | null;
  }>;
  cited: Array<{
    _id: string;
    _type: "article";
    publishedAt: string | null;
    headline: string;
    slug: string;
  } | {
    _id: string;
    _type: "report";
    publishedAt: string | null;
    title: string;
    outlet: {
      _id: string;
      name: string;
    } | null;
    url: string | null;
    archivedUrl: string | null;
  }>;
  people: Array<{
    _id: string;
    _type: "person";
    name: string;
    role: string | null;
    url: string | null;
    memberOf: {
      _ref: string;
    } | null;
    speaksFor: Array<{
      _ref: string;
    }> | null;
  }>;
  organizations: Array<{
    _id: string;
    _type: "organization";
    name: string;
    adjective: string | null;
    article: "none" | "the" | null;
    kind: "government" | "organization" | "outlet";
    url: string | null;
    memberOf: {
      _ref: string;
    } | null;
  }>;
} | null;

// Source: src/queries/articleCards.ts
// Variable: articleSlugsQuery
// Query: *[_type == "article" && _id > $after][defined(publishedAt)] | order(_id asc)[0...$limit]{_id, "slug": slug.current}
export type ArticleSlugsQueryResult = Array<{
  _id: string;
  slug: string;
}>;

// Source: src/queries/articleDraft.ts
// Variable: articleDraftBySlugQuery
// Query: *[_type == "article" && slug.current == $slug][0]{  "root": {        _id, _type, headline, standfirst, slug{current}, kind, language, origin, basedOn{_ref}, modifiedAt, aiUse,    "authors": authors[defined(@->_id)]->{_id, _type, name, url, _type == "person" => {role}},    "topics": topics[defined(@->_id)]->{_id, name, "slug": slug.current},    "image": image{  alt, caption, credit,  "asset": *[_id == ^.image.asset._ref && _type == "sanity.imageAsset"][0]{    url,    "width": metadata.dimensions.width,    "height": metadata.dimensions.height,    "lqip": metadata.lqip  },  "hotspot": image.hotspot{x, y, width, height},  "crop": image.crop{top, right, bottom, left}},    body[]{  _key, _type,  _type == "block" => {    style, listItem, level,    children[]{_key, _type, text, marks},    markDefs[]{_key, _type, _type == "claimMark" => {claims[]{_ref}}, _type == "link" => {href}}  },  _type == "figure" => {  alt, caption, credit,  "asset": *[_id == ^.image.asset._ref && _type == "sanity.imageAsset"][0]{    url,    "width": metadata.dimensions.width,    "height": metadata.dimensions.height,    "lqip": metadata.lqip  },  "hotspot": image.hotspot{x, y, width, height},  "crop": image.crop{top, right, bottom, left}}},    attributions[]{  _key, claim{_ref}, stance, denial, obtained, via[]{_ref}, groundRule, speaker{_ref}, speakerRole, speaksFor{_ref}, admission, admits, paid,  descriptor{former, alsoCurrent, seniority, affiliation{_ref}, role, relation, of},  count{exact, min, about, plural}, basis, reason, quote, partOf,  evidence{label, kind, does, state, madeBy{_ref}, madeAt, ofTheFact, privately, via[]{_ref}, obtained, authenticated, url},  saidAt, saidIn{label, url}, interest, publishedAt},    centralClaims[]{_ref},    notices[]{_key, kind, at, wrong, right, text, claims[]{_ref}, supersedes}, "publishedAt": coalesce(publishedAt, _updatedAt)  },  "claimIds": array::unique(array::compact(    coalesce(attributions[].claim._ref, []) + coalesce(centralClaims[]._ref, []) + coalesce(notices[].claims[]._ref, [])    + coalesce(body[_type == "block"].markDefs[_type == "claimMark"].claims[]._ref, []))),  "actorIds": array::compact(    coalesce(attributions[].speaker._ref, []) + coalesce(attributions[].descriptor.affiliation._ref, [])    + coalesce(attributions[].speaksFor._ref, []) + coalesce(attributions[].evidence.madeBy._ref, [])),  "workIds": array::compact([basedOn._ref] + coalesce(attributions[].via[]._ref, []) + coalesce(attributions[].evidence.via[]._ref, []))}{root, claimIds, actorIds, workIds,  "base": claimIds + *[_type == "claim" && _id in ^.claimIds && defined(variantOf._ref)].variantOf._ref}{root, actorIds, workIds, base,  "family": *[_type == "claim" && (_id in ^.base || variantOf._ref in ^.base)]._id + coalesce(root.goneIds, [])}{root, actorIds, workIds, family, "carried": base + family}{root, actorIds, workIds, family,  "claims": *[_type == "claim" && _id in ^.family]{  _id, _type, text, serious,  slots{agent{_ref}, action, object, objectOf{_ref}, time{from, to, precision}, place, modality},  about[]{_ref}, topics[]{_ref}, variantOf{_ref}, competesWith[]{_ref},  assessments[]{_key, finding, at, reason, relies[]{_ref}}},  "reports": *[_type == "report" && references(^.family)]{_id, _type, outlet{_ref}, publishedAt, notices[]{_key, kind, at, wrong, right, text, claims[]{_ref}, supersedes}, "attributions": attributions[claim._ref in ^.^.carried || defined(partOf) || _key in ^.attributions[].partOf]{  _key, claim{_ref}, stance, denial, obtained, via[]{_ref}, groundRule, speaker{_ref}, speakerRole, speaksFor{_ref}, admission, admits, paid,  descriptor{former, alsoCurrent, seniority, affiliation{_ref}, role, relation, of},  count{exact, min, about, plural}, basis, reason, quote, partOf,  evidence{label, kind, does, state, madeBy{_ref}, madeAt, ofTheFact, privately, via[]{_ref}, obtained, authenticated, url},  saidAt, saidIn{label, url}, interest, publishedAt}},  "articles": *[_type == "article" && references(^.family) && _id != ^.root._id]{  _id, _type, origin, basedOn{_ref}, publishedAt, notices[]{_key, kind, at, wrong, right, text, claims[]{_ref}, supersedes}, "attributions": attributions[claim._ref in ^.^.carried || defined(partOf) || _key in ^.attributions[].partOf]{  _key, claim{_ref}, stance, denial, obtained, via[]{_ref}, groundRule, speaker{_ref}, speakerRole, speaksFor{_ref}, admission, admits, paid,  descriptor{former, alsoCurrent, seniority, affiliation{_ref}, role, relation, of},  count{exact, min, about, plural}, basis, reason, quote, partOf,  evidence{label, kind, does, state, madeBy{_ref}, madeAt, ofTheFact, privately, via[]{_ref}, obtained, authenticated, url},  saidAt, saidIn{label, url}, interest, publishedAt}}}{root, claims, reports, articles, actorIds, workIds, family,  "rivalIds": array::unique(array::compact(coalesce(claims[].competesWith[]._ref, [])))}{root, claims, reports, articles, actorIds, workIds,  "rivals": *[_type == "claim" && _id in ^.rivalIds && !(_id in ^.family)]{_id, _type, text, competesWith[]{_ref}}    + *[_type == "claim" && references(^.family) && !(_id in ^.family) && count(competesWith[_ref in ^.^.family]) > 0]{_id, _type, text, competesWith[]{_ref}}}{root, claims, rivals, reports, articles, actorIds, workIds,  "basisIds": array::compact([root.basedOn._ref] + coalesce(root.basisIds, []) + coalesce(root.articles[].basedOn._ref, []) + coalesce(articles[].basedOn._ref, []))}{root, claims, rivals, reports, articles, actorIds, workIds,  "bases": *[_type == "report" && _id in ^.basisIds]{_id, _type, outlet{_ref}}}{root, claims, rivals, reports, articles, bases,  "citedIds": array::unique(array::compact(    workIds + reports[]._id + articles[]._id + coalesce(reports[].attributions[].via[]._ref, []) + coalesce(articles[].attributions[].via[]._ref, [])    + coalesce(reports[].attributions[].evidence.via[]._ref, []) + coalesce(articles[].attributions[].evidence.via[]._ref, [])    + coalesce(articles[].basedOn._ref, []) + coalesce(claims[].assessments[].relies[]._ref, []))),  "actorIds": array::unique(array::compact(    actorIds + coalesce(reports[].outlet._ref, []) + coalesce(bases[].outlet._ref, [])    + coalesce(reports[].attributions[].speaker._ref, []) + coalesce(reports[].attributions[].descriptor.affiliation._ref, [])    + coalesce(articles[].attributions[].speaker._ref, []) + coalesce(articles[].attributions[].descriptor.affiliation._ref, [])    + coalesce(reports[].attributions[].speaksFor._ref, []) + coalesce(reports[].attributions[].evidence.madeBy._ref, [])    + coalesce(articles[].attributions[].speaksFor._ref, []) + coalesce(articles[].attributions[].evidence.madeBy._ref, [])    + coalesce(claims[].about[]._ref, []) + coalesce(claims[].slots.agent._ref, []) + coalesce(claims[].slots.objectOf._ref, [])))}{root, claims, rivals, reports, articles, bases, actorIds,  "cited": *[_type in ["report", "article"] && _id in ^.citedIds]{  _id, _type, publishedAt,  _type == "article" => {headline, "slug": slug.current},  _type == "report" => {title, "outlet": outlet->{_id, name}, url, archivedUrl}},  "people": *[_type == "person" && _id in ^.actorIds]{_id, _type, name, role, url, memberOf{_ref}, speaksFor[]{_ref}}}{root, claims, rivals, reports, articles, bases, cited, people,  "organizationIds": array::unique(array::compact(actorIds + coalesce(people[].memberOf._ref, [])))}{root, claims, rivals, reports, articles, bases, cited, people, organizationIds,  "wider": *[_type == "organization" && _id in ^.organizationIds]{    "ids": [memberOf._ref, memberOf->memberOf._ref, memberOf->memberOf->memberOf._ref]}.ids[]}{root, claims, rivals, reports, articles, bases, cited, people,  "organizations": *[_type == "organization" && (_id in ^.organizationIds || _id in ^.wider)]{_id, _type, name, adjective, article, kind, url, memberOf{_ref}}}
export type ArticleDraftBySlugQueryResult = {
  root: {
    _id: string;
    _type: "article";
    headline: string;
    standfirst: string | null;
    slug: {
      current: string;
    };
    kind: "analysis" | "background" | "factCheck" | "news" | "opinion";
    language: string;
    origin: "own" | "translation" | "wire";
    basedOn: {
      _ref: string;
    } | null;
    modifiedAt: string | null;
    aiUse: string | null;
    authors: Array<{
      _id: string;
      _type: "organization";
      name: string;
      url: string | null;
    } | {
      _id: string;
      _type: "person";
      name: string;
      url: string | null;
      role: string | null;
    }> | null;
    topics: Array<{
      _id: string;
      name: string;
      slug: string;
    }>;
    image: {
      alt: string;
      caption: string | null;
      credit: string | null;
      asset: {
        url: string;
        width: number | null;
        height: number | null;
        lqip: string | null;
      } | null;
      hotspot: {
        x: number;
        y: number;
        width: number;
        height: number;
      } | null;
      crop: {
        top: number;
        right: number;
        bottom: number;
        left: number;
      } | null;
    } | null;
    body: Array<{
      _key: string;
      _type: "block";
      style: "blockquote" | "h2" | "h3" | "normal" | null;
      listItem: "bullet" | "number" | null;
      level: number | null;
      children: Array<{
        _key: string;
        _type: "span";
        text: string | null;
        marks: Array<string> | null;
      }> | null;
      markDefs: Array<{
        _key: string;
        _type: "claimMark";
        claims: Array<{
          _ref: string;
        }>;
      } | {
        _key: string;
        _type: "link";
        href: string;
      }> | null;
    } | {
      _key: string;
      _type: "figure";
      alt: string;
      caption: string | null;
      credit: string | null;
      asset: {
        url: string;
        width: number | null;
        height: number | null;
        lqip: string | null;
      } | null;
      hotspot: {
        x: number;
        y: number;
        width: number;
        height: number;
      } | null;
      crop: {
        top: number;
        right: number;
        bottom: number;
        left: number;
      } | null;
    }>;
    attributions: Array<{
      _key: string;
      claim: {
        _ref: string;
      };
      stance: "asserts" | "confirms" | "declined" | "denies" | "noComment" | "noReply" | "partlyConfirms" | "partlyDenies";
      denial: "general" | "nonDenialDenial" | "specific" | null;
      obtained: "own" | "relay" | "unstated";
      via: Array<{
        _ref: string;
      }> | null;
      groundRule: "background" | "notForAttribution" | "onRecord" | null;
      speaker: {
        _ref: string;
      } | null;
      speakerRole: string | null;
      speaksFor: {
        _ref: string;
      } | null;
      admission: "admission" | "noContest" | "plea" | null;
      admits: string | null;
      paid: boolean | null;
      descriptor: {
        former: boolean | null;
        alsoCurrent: boolean | null;
        seniority: "none" | "senior" | "top" | null;
        affiliation: {
          _ref: string;
        } | null;
        role: "activist" | "adviser" | "agent" | "aide" | "analyst" | "associate" | "banker" | "coach" | "colleague" | "contractor" | "councillor" | "diplomat" | "doctor" | "employee" | "engineer" | "executive" | "expert" | "friend" | "investigator" | "judge" | "lawmaker" | "lawyer" | "manager" | "mp" | "nurse" | "officer" | "official" | "person" | "player" | "prosecutor" | "relative" | "resident" | "scientist" | "soldier" | "source" | "spokesperson" | "student" | "survivor" | "teacher" | "victim" | "whistleblower" | "witness";
        relation: "briefed" | "closeTo" | "directKnowledge" | "familiar" | "hasSeen" | "involved" | "present" | null;
        of: string | null;
      } | null;
      count: {
        exact: number | null;
        min: number | null;
        about: number | null;
        plural: "atLeast" | "dozens" | "few" | "many" | "moreThan" | "multiple" | "plural" | "several" | null;
      } | null;
      basis: "briefed" | "documentDescribed" | "documentHeld" | "documentSeen" | "observed" | "participant" | "secondhand" | "undisclosed" | "witness" | null;
      reason: Array<"classified" | "customary" | "legalJeopardy" | "minor" | "notAuthorised" | "notStated" | "ongoingInvestigation" | "ongoingNegotiation" | "privateDeliberations" | "retaliation" | "safety" | "sensitiveMatter" | "victimPrivacy"> | null;
      quote: string | null;
      partOf: string | null;
      evidence: {
        label: string;
        kind: "courtFile" | "data" | "document" | "email" | "image" | "message" | "recording";
        does: "alleges" | "finds" | "records" | "settles" | null;
        state: "setAside" | "standing" | "underAppeal" | null;
        madeBy: {
          _ref: string;
        } | null;
        madeAt: string | null;
        ofTheFact: boolean | null;
        privately: boolean | null;
        via: Array<{
          _ref: string;
        }> | null;
        obtained: "courtFile" | "informationRequest" | "notStated" | "provided" | "publicRecord";
        authenticated: boolean | null;
        url: string | null;
      } | null;
      saidAt: string | null;
      saidIn: {
        label: string;
        url: string | null;
      } | null;
      interest: string | null;
      publishedAt: string | null;
    }> | null;
    centralClaims: Array<{
      _ref: string;
    }> | null;
    notices: Array<{
      _key: string;
      kind: "clarification" | "correction" | "editorsNote" | "removal" | "retraction" | "update";
      at: string;
      wrong: string | null;
      right: string | null;
      text: string | null;
      claims: Array<{
        _ref: string;
      }> | null;
      supersedes: string | null;
    }> | null;
    publishedAt: string;
  };
  claims: Array<{
    _id: string;
    _type: "claim";
    text: string;
    serious: boolean | null;
    slots: {
      agent: {
        _ref: string;
      } | null;
      action: string | null;
      object: string | null;
      objectOf: {
        _ref: string;
      } | null;
      time: {
        from: string | null;
        to: string | null;
        precision: "day" | "month" | "season" | "year" | null;
      } | null;
      place: string | null;
      modality: "act" | "decision" | "plan" | "statement" | null;
    } | null;
    about: Array<{
      _ref: string;
    }> | null;
    topics: Array<{
      _ref: string;
    }> | null;
    variantOf: {
      _ref: string;
    } | null;
    competesWith: Array<{
      _ref: string;
    }> | null;
    assessments: Array<{
      _key: string;
      finding: "confirmed" | "misquoted" | "open" | "partlyConfirmed" | "refuted" | "unresolved" | "void" | "withdrawn";
      at: string;
      reason: string;
      relies: Array<{
        _ref: string;
      }> | null;
    }> | null;
  }>;
  rivals: Array<{
    _id: string;
    _type: "claim";
    text: string;
    competesWith: Array<{
      _ref: string;
    }> | null;
  }>;
  reports: Array<{
    _id: string;
    _type: "report";
    outlet: {
      _ref: string;
    } | null;
    publishedAt: string | null;
    notices: Array<{
      _key: string;
      kind: "clarification" | "correction" | "editorsNote" | "removal" | "retraction" | "update";
      at: string;
      wrong: string | null;
      right: string | null;
      text: string | null;
      claims: Array<{
        _ref: string;
      }> | null;
      supersedes: string | null;
    }> | null;
    attributions: Array<{
      _key: string;
      claim: {
        _ref: string;
      };
      stance: "asserts" | "confirms" | "declined" | "denies" | "noComment" | "noReply" | "partlyConfirms" | "partlyDenies";
      denial: "general" | "nonDenialDenial" | "specific" | null;
      obtained: "own" | "relay" | "unstated";
      via: Array<{
        _ref: string;
      }> | null;
      groundRule: "background" | "notForAttribution" | "onRecord" | null;
      speaker: {
        _ref: string;
      } | null;
      speakerRole: string | null;
      speaksFor: {
        _ref: string;
      } | null;
      admission: "admission" | "noContest" | "plea" | null;
      admits: string | null;
      paid: boolean | null;
      descriptor: {
        former: boolean | null;
        alsoCurrent: boolean | null;
        seniority: "none" | "senior" | "top" | null;
        affiliation: {
          _ref: string;
        } | null;
        role: "activist" | "adviser" | "agent" | "aide" | "analyst" | "associate" | "banker" | "coach" | "colleague" | "contractor" | "councillor" | "diplomat" | "doctor" | "employee" | "engineer" | "executive" | "expert" | "friend" | "investigator" | "judge" | "lawmaker" | "lawyer" | "manager" | "mp" | "nurse" | "officer" | "official" | "person" | "player" | "prosecutor" | "relative" | "resident" | "scientist" | "soldier" | "source" | "spokesperson" | "student" | "survivor" | "teacher" | "victim" | "whistleblower" | "witness";
        relation: "briefed" | "closeTo" | "directKnowledge" | "familiar" | "hasSeen" | "involved" | "present" | null;
        of: string | null;
      } | null;
      count: {
        exact: number | null;
        min: number | null;
        about: number | null;
        plural: "atLeast" | "dozens" | "few" | "many" | "moreThan" | "multiple" | "plural" | "several" | null;
      } | null;
      basis: "briefed" | "documentDescribed" | "documentHeld" | "documentSeen" | "observed" | "participant" | "secondhand" | "undisclosed" | "witness" | null;
      reason: Array<"classified" | "customary" | "legalJeopardy" | "minor" | "notAuthorised" | "notStated" | "ongoingInvestigation" | "ongoingNegotiation" | "privateDeliberations" | "retaliation" | "safety" | "sensitiveMatter" | "victimPrivacy"> | null;
      quote: string | null;
      partOf: string | null;
      evidence: {
        label: string;
        kind: "courtFile" | "data" | "document" | "email" | "image" | "message" | "recording";
        does: "alleges" | "finds" | "records" | "settles" | null;
        state: "setAside" | "standing" | "underAppeal" | null;
        madeBy: {
          _ref: string;
        } | null;
        madeAt: string | null;
        ofTheFact: boolean | null;
        privately: boolean | null;
        via: Array<{
          _ref: string;
        }> | null;
        obtained: "courtFile" | "informationRequest" | "notStated" | "provided" | "publicRecord";
        authenticated: boolean | null;
        url: string | null;
      } | null;
      saidAt: string | null;
      saidIn: {
        label: string;
        url: string | null;
      } | null;
      interest: string | null;
      publishedAt: string | null;
    }> | null;
  }>;
  articles: Array<{
    _id: string;
    _type: "article";
    origin: "own" | "translation" | "wire";
    basedOn: {
      _ref: string;
    } | null;
    publishedAt: string | null;
    notices: Array<{
      _key: string;
      kind: "clarification" | "correction" | "editorsNote" | "removal" | "retraction" | "update";
      at: string;
      wrong: string | null;
      right: string | null;
      text: string | null;
      claims: Array<{
        _ref: string;
      }> | null;
      supersedes: string | null;
    }> | null;
    attributions: Array<{
      _key: string;
      claim: {
        _ref: string;
      };
      stance: "asserts" | "confirms" | "declined" | "denies" | "noComment" | "noReply" | "partlyConfirms" | "partlyDenies";
      denial: "general" | "nonDenialDenial" | "specific" | null;
      obtained: "own" | "relay" | "unstated";
      via: Array<{
        _ref: string;
      }> | null;
      groundRule: "background" | "notForAttribution" | "onRecord" | null;
      speaker: {
        _ref: string;
      } | null;
      speakerRole: string | null;
      speaksFor: {
        _ref: string;
      } | null;
      admission: "admission" | "noContest" | "plea" | null;
      admits: string | null;
      paid: boolean | null;
      descriptor: {
        former: boolean | null;
        alsoCurrent: boolean | null;
        seniority: "none" | "senior" | "top" | null;
        affiliation: {
          _ref: string;
        } | null;
        role: "activist" | "adviser" | "agent" | "aide" | "analyst" | "associate" | "banker" | "coach" | "colleague" | "contractor" | "councillor" | "diplomat" | "doctor" | "employee" | "engineer" | "executive" | "expert" | "friend" | "investigator" | "judge" | "lawmaker" | "lawyer" | "manager" | "mp" | "nurse" | "officer" | "official" | "person" | "player" | "prosecutor" | "relative" | "resident" | "scientist" | "soldier" | "source" | "spokesperson" | "student" | "survivor" | "teacher" | "victim" | "whistleblower" | "witness";
        relation: "briefed" | "closeTo" | "directKnowledge" | "familiar" | "hasSeen" | "involved" | "present" | null;
        of: string | null;
      } | null;
      count: {
        exact: number | null;
        min: number | null;
        about: number | null;
        plural: "atLeast" | "dozens" | "few" | "many" | "moreThan" | "multiple" | "plural" | "several" | null;
      } | null;
      basis: "briefed" | "documentDescribed" | "documentHeld" | "documentSeen" | "observed" | "participant" | "secondhand" | "undisclosed" | "witness" | null;
      reason: Array<"classified" | "customary" | "legalJeopardy" | "minor" | "notAuthorised" | "notStated" | "ongoingInvestigation" | "ongoingNegotiation" | "privateDeliberations" | "retaliation" | "safety" | "sensitiveMatter" | "victimPrivacy"> | null;
      quote: string | null;
      partOf: string | null;
      evidence: {
        label: string;
        kind: "courtFile" | "data" | "document" | "email" | "image" | "message" | "recording";
        does: "alleges" | "finds" | "records" | "settles" | null;
        state: "setAside" | "standing" | "underAppeal" | null;
        madeBy: {
          _ref: string;
        } | null;
        madeAt: string | null;
        ofTheFact: boolean | null;
        privately: boolean | null;
        via: Array<{
          _ref: string;
        }> | null;
        obtained: "courtFile" | "informationRequest" | "notStated" | "provided" | "publicRecord";
        authenticated: boolean | null;
        url: string | null;
      } | null;
      saidAt: string | null;
      saidIn: {
        label: string;
        url: string | null;
      } | null;
      interest: string | null;
      publishedAt: string | null;
    }> | null;
  }>;
  bases: Array<{
    _id: string;
    _type: "report";
    outlet: {
      _ref: string;
    } | null;
  }>;
  cited: Array<{
    _id: string;
    _type: "article";
    publishedAt: string | null;
    headline: string;
    slug: string;
  } | {
    _id: string;
    _type: "report";
    publishedAt: string | null;
    title: string;
    outlet: {
      _id: string;
      name: string;
    } | null;
    url: string | null;
    archivedUrl: string | null;
  }>;
  people: Array<{
    _id: string;
    _type: "person";
    name: string;
    role: string | null;
    url: string | null;
    memberOf: {
      _ref: string;
    } | null;
    speaksFor: Array<{
      _ref: string;
    }> | null;
  }>;
  organizations: Array<{
    _id: string;
    _type: "organization";
    name: string;
    adjective: string | null;
    article: "none" | "the" | null;
    kind: "government" | "organization" | "outlet";
    url: string | null;
    memberOf: {
      _ref: string;
    } | null;
  }>;
} | null;

// Source: src/queries/articleDraftListing.ts
// Variable: articleDraftSlugsQuery
// Query: *[_type == "article" && _id > $after && defined(slug.current)] | order(_id asc)[0...$limit]{_id, "slug": slug.current}
export type ArticleDraftSlugsQueryResult = Array<{
  _id: string;
  slug: string;
}>;

// Source: src/queries/articleListsWrittenOut.ts
// Variable: articleCardsQuery
// Query: *[_type == "article" && ($publishedAt == null || publishedAt < $publishedAt || (publishedAt == $publishedAt && _id > $id))][defined(publishedAt)] | order(publishedAt desc, _id asc)[0...$limit]{  _id, headline, standfirst, "slug": slug.current, kind,  "authors": authors[defined(@->_id)]->{_id, _type, name, url, _type == "person" => {role}},  "topics": topics[defined(@->_id)]->{_id, name, "slug": slug.current},  "image": image{  alt, caption, credit,  "asset": *[_id == ^.image.asset._ref && _type == "sanity.imageAsset"][0]{    url,    "width": metadata.dimensions.width,    "height": metadata.dimensions.height,    "lqip": metadata.lqip  },  "hotspot": image.hotspot{x, y, width, height},  "crop": image.crop{top, right, bottom, left}},  "notices": notices[kind in ["retraction", "removal"] && !(_key in ^.notices[].supersedes)]{kind, at}, publishedAt}
export type ArticleCardsQueryResult = Array<{
  _id: string;
  headline: string;
  standfirst: string | null;
  slug: string;
  kind: "analysis" | "background" | "factCheck" | "news" | "opinion";
  authors: Array<{
    _id: string;
    _type: "organization";
    name: string;
    url: string | null;
  } | {
    _id: string;
    _type: "person";
    name: string;
    url: string | null;
    role: string | null;
  }> | null;
  topics: Array<{
    _id: string;
    name: string;
    slug: string;
  }>;
  image: {
    alt: string;
    caption: string | null;
    credit: string | null;
    asset: {
      url: string;
      width: number | null;
      height: number | null;
      lqip: string | null;
    } | null;
    hotspot: {
      x: number;
      y: number;
      width: number;
      height: number;
    } | null;
    crop: {
      top: number;
      right: number;
      bottom: number;
      left: number;
    } | null;
  } | null;
  notices: Array<{
    kind: "clarification" | "correction" | "editorsNote" | "removal" | "retraction" | "update";
    at: string;
  }> | null;
  publishedAt: string;
}>;

// Source: src/queries/articleListsWrittenOut.ts
// Variable: articleDraftCardsQuery
// Query: *[_type == "article" && ($publishedAt == null || coalesce(publishedAt, _updatedAt) < $publishedAt || (coalesce(publishedAt, _updatedAt) == $publishedAt && _id > $id)) && defined(slug.current)] | order(coalesce(publishedAt, _updatedAt) desc, _id asc)[0...$limit]{  _id, headline, standfirst, "slug": slug.current, kind,  "authors": authors[defined(@->_id)]->{_id, _type, name, url, _type == "person" => {role}},  "topics": topics[defined(@->_id)]->{_id, name, "slug": slug.current},  "image": image{  alt, caption, credit,  "asset": *[_id == ^.image.asset._ref && _type == "sanity.imageAsset"][0]{    url,    "width": metadata.dimensions.width,    "height": metadata.dimensions.height,    "lqip": metadata.lqip  },  "hotspot": image.hotspot{x, y, width, height},  "crop": image.crop{top, right, bottom, left}},  "notices": notices[kind in ["retraction", "removal"] && !(_key in ^.notices[].supersedes)]{kind, at}, "publishedAt": coalesce(publishedAt, _updatedAt)}
export type ArticleDraftCardsQueryResult = Array<{
  _id: string;
  headline: string;
  standfirst: string | null;
  slug: string;
  kind: "analysis" | "background" | "factCheck" | "news" | "opinion";
  authors: Array<{
    _id: string;
    _type: "organization";
    name: string;
    url: string | null;
  } | {
    _id: string;
    _type: "person";
    name: string;
    url: string | null;
    role: string | null;
  }> | null;
  topics: Array<{
    _id: string;
    name: string;
    slug: string;
  }>;
  image: {
    alt: string;
    caption: string | null;
    credit: string | null;
    asset: {
      url: string;
      width: number | null;
      height: number | null;
      lqip: string | null;
    } | null;
    hotspot: {
      x: number;
      y: number;
      width: number;
      height: number;
    } | null;
    crop: {
      top: number;
      right: number;
      bottom: number;
      left: number;
    } | null;
  } | null;
  notices: Array<{
    kind: "clarification" | "correction" | "editorsNote" | "removal" | "retraction" | "update";
    at: string;
  }> | null;
  publishedAt: string;
}>;

// Source: src/queries/claim.ts
// Variable: claimByIdQuery
// Query: *[_type == "claim" && _id == $id][0]{  "root": {    _id,    "topics": topics[defined(@->_id)]->{_id, name, "slug": slug.current},    "articles": *[_type == "article" && references(^._id)][defined(publishedAt)] | order(publishedAt desc, _id asc){  _id, headline, standfirst, "slug": slug.current, kind,  "authors": authors[defined(@->_id)]->{_id, _type, name, url, _type == "person" => {role}},  "topics": topics[defined(@->_id)]->{_id, name, "slug": slug.current},  "image": image{  alt, caption, credit,  "asset": *[_id == ^.image.asset._ref && _type == "sanity.imageAsset"][0]{    url,    "width": metadata.dimensions.width,    "height": metadata.dimensions.height,    "lqip": metadata.lqip  },  "hotspot": image.hotspot{x, y, width, height},  "crop": image.crop{top, right, bottom, left}},  "notices": notices[kind in ["retraction", "removal"] && !(_key in ^.notices[].supersedes)]{kind, at}, publishedAt}  },  "claimIds": [_id],  "actorIds": [],  "workIds": []}{root, claimIds, actorIds, workIds,  "base": claimIds + *[_type == "claim" && _id in ^.claimIds && defined(variantOf._ref)].variantOf._ref}{root, actorIds, workIds, base,  "family": *[_type == "claim" && (_id in ^.base || variantOf._ref in ^.base)]._id + coalesce(root.goneIds, [])}{root, actorIds, workIds, family, "carried": base + family}{root, actorIds, workIds, family,  "claims": *[_type == "claim" && _id in ^.family]{  _id, _type, text, serious,  slots{agent{_ref}, action, object, objectOf{_ref}, time{from, to, precision}, place, modality},  about[]{_ref}, topics[]{_ref}, variantOf{_ref}, competesWith[]{_ref},  assessments[]{_key, finding, at, reason, relies[]{_ref}}},  "reports": *[_type == "report" && references(^.family)]{_id, _type, outlet{_ref}, publishedAt, notices[]{_key, kind, at, wrong, right, text, claims[]{_ref}, supersedes}, "attributions": attributions[claim._ref in ^.^.carried || defined(partOf) || _key in ^.attributions[].partOf]{  _key, claim{_ref}, stance, denial, obtained, via[]{_ref}, groundRule, speaker{_ref}, speakerRole, speaksFor{_ref}, admission, admits, paid,  descriptor{former, alsoCurrent, seniority, affiliation{_ref}, role, relation, of},  count{exact, min, about, plural}, basis, reason, quote, partOf,  evidence{label, kind, does, state, madeBy{_ref}, madeAt, ofTheFact, privately, via[]{_ref}, obtained, authenticated, url},  saidAt, saidIn{label, url}, interest, publishedAt}},  "articles": *[_type == "article" && references(^.family) && _id != ^.root._id]{  _id, _type, origin, basedOn{_ref}, publishedAt, notices[]{_key, kind, at, wrong, right, text, claims[]{_ref}, supersedes}, "attributions": attributions[claim._ref in ^.^.carried || defined(partOf) || _key in ^.attributions[].partOf]{  _key, claim{_ref}, stance, denial, obtained, via[]{_ref}, groundRule, speaker{_ref}, speakerRole, speaksFor{_ref}, admission, admits, paid,  descriptor{former, alsoCurrent, seniority, affiliation{_ref}, role, relation, of},  count{exact, min, about, plural}, basis, reason, quote, partOf,  evidence{label, kind, does, state, madeBy{_ref}, madeAt, ofTheFact, privately, via[]{_ref}, obtained, authenticated, url},  saidAt, saidIn{label, url}, interest, publishedAt}}}{root, claims, reports, articles, actorIds, workIds, family,  "rivalIds": array::unique(array::compact(coalesce(claims[].competesWith[]._ref, [])))}{root, claims, reports, articles, actorIds, workIds,  "rivals": *[_type == "claim" && _id in ^.rivalIds && !(_id in ^.family)]{_id, _type, text, competesWith[]{_ref}}    + *[_type == "claim" && references(^.family) && !(_id in ^.family) && count(competesWith[_ref in ^.^.family]) > 0]{_id, _type, text, competesWith[]{_ref}}}{root, claims, rivals, reports, articles, actorIds, workIds,  "basisIds": array::compact([root.basedOn._ref] + coalesce(root.basisIds, []) + coalesce(root.articles[].basedOn._ref, []) + coalesce(articles[].basedOn._ref, []))}{root, claims, rivals, reports, articles, actorIds, workIds,  "bases": *[_type == "report" && _id in ^.basisIds]{_id, _type, outlet{_ref}}}{root, claims, rivals, reports, articles, bases,  "citedIds": array::unique(array::compact(    workIds + reports[]._id + articles[]._id + coalesce(reports[].attributions[].via[]._ref, []) + coalesce(articles[].attributions[].via[]._ref, [])    + coalesce(reports[].attributions[].evidence.via[]._ref, []) + coalesce(articles[].attributions[].evidence.via[]._ref, [])    + coalesce(articles[].basedOn._ref, []) + coalesce(claims[].assessments[].relies[]._ref, []))),  "actorIds": array::unique(array::compact(    actorIds + coalesce(reports[].outlet._ref, []) + coalesce(bases[].outlet._ref, [])    + coalesce(reports[].attributions[].speaker._ref, []) + coalesce(reports[].attributions[].descriptor.affiliation._ref, [])    + coalesce(articles[].attributions[].speaker._ref, []) + coalesce(articles[].attributions[].descriptor.affiliation._ref, [])    + coalesce(reports[].attributions[].speaksFor._ref, []) + coalesce(reports[].attributions[].evidence.madeBy._ref, [])    + coalesce(articles[].attributions[].speaksFor._ref, []) + coalesce(articles[].attributions[].evidence.madeBy._ref, [])    + coalesce(claims[].about[]._ref, []) + coalesce(claims[].slots.agent._ref, []) + coalesce(claims[].slots.objectOf._ref, [])))}{root, claims, rivals, reports, articles, bases, actorIds,  "cited": *[_type in ["report", "article"] && _id in ^.citedIds]{  _id, _type, publishedAt,  _type == "article" => {headline, "slug": slug.current},  _type == "report" => {title, "outlet": outlet->{_id, name}, url, archivedUrl}},  "people": *[_type == "person" && _id in ^.actorIds]{_id, _type, name, role, url, memberOf{_ref}, speaksFor[]{_ref}}}{root, claims, rivals, reports, articles, bases, cited, people,  "organizationIds": array::unique(array::compact(actorIds + coalesce(people[].memberOf._ref, [])))}{root, claims, rivals, reports, articles, bases, cited, people, organizationIds,  "wider": *[_type == "organization" && _id in ^.organizationIds]{    "ids": [memberOf._ref, memberOf->memberOf._ref, memberOf->memberOf->memberOf._ref]}.ids[]}{root, claims, rivals, reports, articles, bases, cited, people,  "organizations": *[_type == "organization" && (_id in ^.organizationIds || _id in ^.wider)]{_id, _type, name, adjective, article, kind, url, memberOf{_ref}}}
export type ClaimByIdQueryResult = {
  root: {
    _id: string;
    topics: Array<{
      _id: string;
      name: string;
      slug: string;
    }> | null;
    articles: Array<{
      _id: string;
      headline: string;
      standfirst: string | null;
      slug: string;
      kind: "analysis" | "background" | "factCheck" | "news" | "opinion";
      authors: Array<{
        _id: string;
        _type: "organization";
        name: string;
        url: string | null;
      } | {
        _id: string;
        _type: "person";
        name: string;
        url: string | null;
        role: string | null;
      }> | null;
      topics: Array<{
        _id: string;
        name: string;
        slug: string;
      }>;
      image: {
        alt: string;
        caption: string | null;
        credit: string | null;
        asset: {
          url: string;
          width: number | null;
          height: number | null;
          lqip: string | null;
        } | null;
        hotspot: {
          x: number;
          y: number;
          width: number;
          height: number;
        } | null;
        crop: {
          top: number;
          right: number;
          bottom: number;
          left: number;
        } | null;
      } | null;
      notices: Array<{
        kind: "clarification" | "correction" | "editorsNote" | "removal" | "retraction" | "update";
        at: string;
      }> | null;
      publishedAt: string;
    }>;
  };
  claims: Array<{
    _id: string;
    _type: "claim";
    text: string;
    serious: boolean | null;
    slots: {
      agent: {
        _ref: string;
      } | null;
      action: string | null;
      object: string | null;
      objectOf: {
        _ref: string;
      } | null;
      time: {
        from: string | null;
        to: string | null;
        precision: "day" | "month" | "season" | "year" | null;
      } | null;
      place: string | null;
      modality: "act" | "decision" | "plan" | "statement" | null;
    } | null;
    about: Array<{
      _ref: string;
    }> | null;
    topics: Array<{
      _ref: string;
    }> | null;
    variantOf: {
      _ref: string;
    } | null;
    competesWith: Array<{
      _ref: string;
    }> | null;
    assessments: Array<{
      _key: string;
      finding: "confirmed" | "misquoted" | "open" | "partlyConfirmed" | "refuted" | "unresolved" | "void" | "withdrawn";
      at: string;
      reason: string;
      relies: Array<{
        _ref: string;
      }> | null;
    }> | null;
  }>;
  rivals: Array<{
    _id: string;
    _type: "claim";
    text: string;
    competesWith: Array<{
      _ref: string;
    }> | null;
  }>;
  reports: Array<{
    _id: string;
    _type: "report";
    outlet: {
      _ref: string;
    } | null;
    publishedAt: string | null;
    notices: Array<{
      _key: string;
      kind: "clarification" | "correction" | "editorsNote" | "removal" | "retraction" | "update";
      at: string;
      wrong: string | null;
      right: string | null;
      text: string | null;
      claims: Array<{
        _ref: string;
      }> | null;
      supersedes: string | null;
    }> | null;
    attributions: Array<{
      _key: string;
      claim: {
        _ref: string;
      };
      stance: "asserts" | "confirms" | "declined" | "denies" | "noComment" | "noReply" | "partlyConfirms" | "partlyDenies";
      denial: "general" | "nonDenialDenial" | "specific" | null;
      obtained: "own" | "relay" | "unstated";
      via: Array<{
        _ref: string;
      }> | null;
      groundRule: "background" | "notForAttribution" | "onRecord" | null;
      speaker: {
        _ref: string;
      } | null;
      speakerRole: string | null;
      speaksFor: {
        _ref: string;
      } | null;
      admission: "admission" | "noContest" | "plea" | null;
      admits: string | null;
      paid: boolean | null;
      descriptor: {
        former: boolean | null;
        alsoCurrent: boolean | null;
        seniority: "none" | "senior" | "top" | null;
        affiliation: {
          _ref: string;
        } | null;
        role: "activist" | "adviser" | "agent" | "aide" | "analyst" | "associate" | "banker" | "coach" | "colleague" | "contractor" | "councillor" | "diplomat" | "doctor" | "employee" | "engineer" | "executive" | "expert" | "friend" | "investigator" | "judge" | "lawmaker" | "lawyer" | "manager" | "mp" | "nurse" | "officer" | "official" | "person" | "player" | "prosecutor" | "relative" | "resident" | "scientist" | "soldier" | "source" | "spokesperson" | "student" | "survivor" | "teacher" | "victim" | "whistleblower" | "witness";
        relation: "briefed" | "closeTo" | "directKnowledge" | "familiar" | "hasSeen" | "involved" | "present" | null;
        of: string | null;
      } | null;
      count: {
        exact: number | null;
        min: number | null;
        about: number | null;
        plural: "atLeast" | "dozens" | "few" | "many" | "moreThan" | "multiple" | "plural" | "several" | null;
      } | null;
      basis: "briefed" | "documentDescribed" | "documentHeld" | "documentSeen" | "observed" | "participant" | "secondhand" | "undisclosed" | "witness" | null;
      reason: Array<"classified" | "customary" | "legalJeopardy" | "minor" | "notAuthorised" | "notStated" | "ongoingInvestigation" | "ongoingNegotiation" | "privateDeliberations" | "retaliation" | "safety" | "sensitiveMatter" | "victimPrivacy"> | null;
      quote: string | null;
      partOf: string | null;
      evidence: {
        label: string;
        kind: "courtFile" | "data" | "document" | "email" | "image" | "message" | "recording";
        does: "alleges" | "finds" | "records" | "settles" | null;
        state: "setAside" | "standing" | "underAppeal" | null;
        madeBy: {
          _ref: string;
        } | null;
        madeAt: string | null;
        ofTheFact: boolean | null;
        privately: boolean | null;
        via: Array<{
          _ref: string;
        }> | null;
        obtained: "courtFile" | "informationRequest" | "notStated" | "provided" | "publicRecord";
        authenticated: boolean | null;
        url: string | null;
      } | null;
      saidAt: string | null;
      saidIn: {
        label: string;
        url: string | null;
      } | null;
      interest: string | null;
      publishedAt: string | null;
    }> | null;
  }>;
  articles: Array<{
    _id: string;
    _type: "article";
    origin: "own" | "translation" | "wire";
    basedOn: {
      _ref: string;
    } | null;
    publishedAt: string | null;
    notices: Array<{
      _key: string;
      kind: "clarification" | "correction" | "editorsNote" | "removal" | "retraction" | "update";
      at: string;
      wrong: string | null;
      right: string | null;
      text: string | null;
      claims: Array<{
        _ref: string;
      }> | null;
      supersedes: string | null;
    }> | null;
    attributions: Array<{
      _key: string;
      claim: {
        _ref: string;
      };
      stance: "asserts" | "confirms" | "declined" | "denies" | "noComment" | "noReply" | "partlyConfirms" | "partlyDenies";
      denial: "general" | "nonDenialDenial" | "specific" | null;
      obtained: "own" | "relay" | "unstated";
      via: Array<{
        _ref: string;
      }> | null;
      groundRule: "background" | "notForAttribution" | "onRecord" | null;
      speaker: {
        _ref: string;
      } | null;
      speakerRole: string | null;
      speaksFor: {
        _ref: string;
      } | null;
      admission: "admission" | "noContest" | "plea" | null;
      admits: string | null;
      paid: boolean | null;
      descriptor: {
        former: boolean | null;
        alsoCurrent: boolean | null;
        seniority: "none" | "senior" | "top" | null;
        affiliation: {
          _ref: string;
        } | null;
        role: "activist" | "adviser" | "agent" | "aide" | "analyst" | "associate" | "banker" | "coach" | "colleague" | "contractor" | "councillor" | "diplomat" | "doctor" | "employee" | "engineer" | "executive" | "expert" | "friend" | "investigator" | "judge" | "lawmaker" | "lawyer" | "manager" | "mp" | "nurse" | "officer" | "official" | "person" | "player" | "prosecutor" | "relative" | "resident" | "scientist" | "soldier" | "source" | "spokesperson" | "student" | "survivor" | "teacher" | "victim" | "whistleblower" | "witness";
        relation: "briefed" | "closeTo" | "directKnowledge" | "familiar" | "hasSeen" | "involved" | "present" | null;
        of: string | null;
      } | null;
      count: {
        exact: number | null;
        min: number | null;
        about: number | null;
        plural: "atLeast" | "dozens" | "few" | "many" | "moreThan" | "multiple" | "plural" | "several" | null;
      } | null;
      basis: "briefed" | "documentDescribed" | "documentHeld" | "documentSeen" | "observed" | "participant" | "secondhand" | "undisclosed" | "witness" | null;
      reason: Array<"classified" | "customary" | "legalJeopardy" | "minor" | "notAuthorised" | "notStated" | "ongoingInvestigation" | "ongoingNegotiation" | "privateDeliberations" | "retaliation" | "safety" | "sensitiveMatter" | "victimPrivacy"> | null;
      quote: string | null;
      partOf: string | null;
      evidence: {
        label: string;
        kind: "courtFile" | "data" | "document" | "email" | "image" | "message" | "recording";
        does: "alleges" | "finds" | "records" | "settles" | null;
        state: "setAside" | "standing" | "underAppeal" | null;
        madeBy: {
          _ref: string;
        } | null;
        madeAt: string | null;
        ofTheFact: boolean | null;
        privately: boolean | null;
        via: Array<{
          _ref: string;
        }> | null;
        obtained: "courtFile" | "informationRequest" | "notStated" | "provided" | "publicRecord";
        authenticated: boolean | null;
        url: string | null;
      } | null;
      saidAt: string | null;
      saidIn: {
        label: string;
        url: string | null;
      } | null;
      interest: string | null;
      publishedAt: string | null;
    }> | null;
  }>;
  bases: Array<{
    _id: string;
    _type: "report";
    outlet: {
      _ref: string;
    } | null;
  }>;
  cited: Array<{
    _id: string;
    _type: "article";
    publishedAt: string | null;
    headline: string;
    slug: string;
  } | {
    _id: string;
    _type: "report";
    publishedAt: string | null;
    title: string;
    outlet: {
      _id: string;
      name: string;
    } | null;
    url: string | null;
    archivedUrl: string | null;
  }>;
  people: Array<{
    _id: string;
    _type: "person";
    name: string;
    role: string | null;
    url: string | null;
    memberOf: {
      _ref: string;
    } | null;
    speaksFor: Array<{
      _ref: string;
    }> | null;
  }>;
  organizations: Array<{
    _id: string;
    _type: "organization";
    name: string;
    adjective: string | null;
    article: "none" | "the" | null;
    kind: "government" | "organization" | "outlet";
    url: string | null;
    memberOf: {
      _ref: string;
    } | null;
  }>;
} | null;

// Source: src/queries/claimCards.ts
// Variable: claimCardsQuery
// Query: {  "supported": array::unique(array::compact(*[$anonymousOnly == true && _type in ["article", "report"] && count(coalesce(notices[kind in ["retraction", "removal"] && !(_key in ^.notices[].supersedes)], [])) == 0]{    "corrected": coalesce(notices[kind == "correction" && !(_key in ^.notices[].supersedes)].claims[]._ref, []),    "carried": coalesce(attributions[stance in ["asserts", "confirms"]].claim._ref, [])  }{"claims": carried[!(@ in ^.corrected)]}.claims[])),  "onRecord": array::unique(array::compact(*[$anonymousOnly == true && _type in ["article", "report"] && count(coalesce(notices[kind in ["retraction", "removal"] && !(_key in ^.notices[].supersedes)], [])) == 0]{    "corrected": coalesce(notices[kind == "correction" && !(_key in ^.notices[].supersedes)].claims[]._ref, []),    "carried": coalesce(attributions[stance in ["asserts", "confirms", "partlyConfirms"] && groundRule == "onRecord"].claim._ref, [])  }{"claims": carried[!(@ in ^.corrected)]}.claims[]))}{"found": *[  _type == "claim" && _id > $after  && ($finding == null || coalesce(assessments[at == (^.assessments | order(at desc))[0].at][-1].finding, "open") == $finding)  && ($anonymousOnly != true || (_id in ^.supported && !(_id in ^.onRecord)))]| order(_id asc)[0...$enough]{_id, "topics": topics[defined(@->_id)]->{_id, name, "slug": slug.current}}}{"items": found[0...$limit], "more": count(found) > $limit}{"root": {items, more}, "claimIds": array::compact(items[]._id), "actorIds": [], "workIds": []}{root, claimIds, actorIds, workIds,  "base": claimIds + *[_type == "claim" && _id in ^.claimIds && defined(variantOf._ref)].variantOf._ref}{root, actorIds, workIds, base,  "family": *[_type == "claim" && (_id in ^.base || variantOf._ref in ^.base)]._id + coalesce(root.goneIds, [])}{root, actorIds, workIds, family, "carried": base + family}{root, actorIds, workIds, family,  "claims": *[_type == "claim" && _id in ^.family]{  _id, _type, text, serious,  slots{agent{_ref}, action, object, objectOf{_ref}, time{from, to, precision}, place, modality},  about[]{_ref}, topics[]{_ref}, variantOf{_ref}, competesWith[]{_ref},  assessments[]{_key, finding, at, reason, relies[]{_ref}}},  "reports": *[_type == "report" && references(^.family)]{_id, _type, outlet{_ref}, publishedAt, notices[]{_key, kind, at, wrong, right, text, claims[]{_ref}, supersedes}, "attributions": attributions[claim._ref in ^.^.carried || defined(partOf) || _key in ^.attributions[].partOf]{  _key, claim{_ref}, stance, denial, obtained, via[]{_ref}, groundRule, speaker{_ref}, speakerRole, speaksFor{_ref}, admission, admits, paid,  descriptor{former, alsoCurrent, seniority, affiliation{_ref}, role, relation, of},  count{exact, min, about, plural}, basis, reason, quote, partOf,  evidence{label, kind, does, state, madeBy{_ref}, madeAt, ofTheFact, privately, via[]{_ref}, obtained, authenticated, url},  saidAt, saidIn{label, url}, interest, publishedAt}},  "articles": *[_type == "article" && references(^.family) && _id != ^.root._id]{  _id, _type, origin, basedOn{_ref}, publishedAt, notices[]{_key, kind, at, wrong, right, text, claims[]{_ref}, supersedes}, "attributions": attributions[claim._ref in ^.^.carried || defined(partOf) || _key in ^.attributions[].partOf]{  _key, claim{_ref}, stance, denial, obtained, via[]{_ref}, groundRule, speaker{_ref}, speakerRole, speaksFor{_ref}, admission, admits, paid,  descriptor{former, alsoCurrent, seniority, affiliation{_ref}, role, relation, of},  count{exact, min, about, plural}, basis, reason, quote, partOf,  evidence{label, kind, does, state, madeBy{_ref}, madeAt, ofTheFact, privately, via[]{_ref}, obtained, authenticated, url},  saidAt, saidIn{label, url}, interest, publishedAt}}}{root, claims, reports, articles, actorIds, workIds, family,  "rivalIds": array::unique(array::compact(coalesce(claims[].competesWith[]._ref, [])))}{root, claims, reports, articles, actorIds, workIds,  "rivals": *[_type == "claim" && _id in ^.rivalIds && !(_id in ^.family)]{_id, _type, text, competesWith[]{_ref}}    + *[_type == "claim" && references(^.family) && !(_id in ^.family) && count(competesWith[_ref in ^.^.family]) > 0]{_id, _type, text, competesWith[]{_ref}}}{root, claims, rivals, reports, articles, actorIds, workIds,  "basisIds": array::compact([root.basedOn._ref] + coalesce(root.basisIds, []) + coalesce(root.articles[].basedOn._ref, []) + coalesce(articles[].basedOn._ref, []))}{root, claims, rivals, reports, articles, actorIds, workIds,  "bases": *[_type == "report" && _id in ^.basisIds]{_id, _type, outlet{_ref}}}{root, claims, rivals, reports, articles, bases,  "citedIds": array::unique(array::compact(    workIds + reports[]._id + articles[]._id + coalesce(reports[].attributions[].via[]._ref, []) + coalesce(articles[].attributions[].via[]._ref, [])    + coalesce(reports[].attributions[].evidence.via[]._ref, []) + coalesce(articles[].attributions[].evidence.via[]._ref, [])    + coalesce(articles[].basedOn._ref, []) + coalesce(claims[].assessments[].relies[]._ref, []))),  "actorIds": array::unique(array::compact(    actorIds + coalesce(reports[].outlet._ref, []) + coalesce(bases[].outlet._ref, [])    + coalesce(reports[].attributions[].speaker._ref, []) + coalesce(reports[].attributions[].descriptor.affiliation._ref, [])    + coalesce(articles[].attributions[].speaker._ref, []) + coalesce(articles[].attributions[].descriptor.affiliation._ref, [])    + coalesce(reports[].attributions[].speaksFor._ref, []) + coalesce(reports[].attributions[].evidence.madeBy._ref, [])    + coalesce(articles[].attributions[].speaksFor._ref, []) + coalesce(articles[].attributions[].evidence.madeBy._ref, [])    + coalesce(claims[].about[]._ref, []) + coalesce(claims[].slots.agent._ref, []) + coalesce(claims[].slots.objectOf._ref, [])))}{root, claims, rivals, reports, articles, bases, actorIds,  "cited": *[_type in ["report", "article"] && _id in ^.citedIds]{  _id, _type, publishedAt,  _type == "article" => {headline, "slug": slug.current},  _type == "report" => {title, "outlet": outlet->{_id, name}, url, archivedUrl}},  "people": *[_type == "person" && _id in ^.actorIds]{_id, _type, name, role, url, memberOf{_ref}, speaksFor[]{_ref}}}{root, claims, rivals, reports, articles, bases, cited, people,  "organizationIds": array::unique(array::compact(actorIds + coalesce(people[].memberOf._ref, [])))}{root, claims, rivals, reports, articles, bases, cited, people, organizationIds,  "wider": *[_type == "organization" && _id in ^.organizationIds]{    "ids": [memberOf._ref, memberOf->memberOf._ref, memberOf->memberOf->memberOf._ref]}.ids[]}{root, claims, rivals, reports, articles, bases, cited, people,  "organizations": *[_type == "organization" && (_id in ^.organizationIds || _id in ^.wider)]{_id, _type, name, adjective, article, kind, url, memberOf{_ref}}}
export type ClaimCardsQueryResult = {
  root: {
    items: Array<{
      _id: string;
      topics: Array<{
        _id: string;
        name: string;
        slug: string;
      }> | null;
    }>;
    more: boolean;
  };
  claims: Array<{
    _id: string;
    _type: "claim";
    text: string;
    serious: boolean | null;
    slots: {
      agent: {
        _ref: string;
      } | null;
      action: string | null;
      object: string | null;
      objectOf: {
        _ref: string;
      } | null;
      time: {
        from: string | null;
        to: string | null;
        precision: "day" | "month" | "season" | "year" | null;
      } | null;
      place: string | null;
      modality: "act" | "decision" | "plan" | "statement" | null;
    } | null;
    about: Array<{
      _ref: string;
    }> | null;
    topics: Array<{
      _ref: string;
    }> | null;
    variantOf: {
      _ref: string;
    } | null;
    competesWith: Array<{
      _ref: string;
    }> | null;
    assessments: Array<{
      _key: string;
      finding: "confirmed" | "misquoted" | "open" | "partlyConfirmed" | "refuted" | "unresolved" | "void" | "withdrawn";
      at: string;
      reason: string;
      relies: Array<{
        _ref: string;
      }> | null;
    }> | null;
  }>;
  rivals: Array<{
    _id: string;
    _type: "claim";
    text: string;
    competesWith: Array<{
      _ref: string;
    }> | null;
  }>;
  reports: Array<{
    _id: string;
    _type: "report";
    outlet: {
      _ref: string;
    } | null;
    publishedAt: string | null;
    notices: Array<{
      _key: string;
      kind: "clarification" | "correction" | "editorsNote" | "removal" | "retraction" | "update";
      at: string;
      wrong: string | null;
      right: string | null;
      text: string | null;
      claims: Array<{
        _ref: string;
      }> | null;
      supersedes: string | null;
    }> | null;
    attributions: Array<{
      _key: string;
      claim: {
        _ref: string;
      };
      stance: "asserts" | "confirms" | "declined" | "denies" | "noComment" | "noReply" | "partlyConfirms" | "partlyDenies";
      denial: "general" | "nonDenialDenial" | "specific" | null;
      obtained: "own" | "relay" | "unstated";
      via: Array<{
        _ref: string;
      }> | null;
      groundRule: "background" | "notForAttribution" | "onRecord" | null;
      speaker: {
        _ref: string;
      } | null;
      speakerRole: string | null;
      speaksFor: {
        _ref: string;
      } | null;
      admission: "admission" | "noContest" | "plea" | null;
      admits: string | null;
      paid: boolean | null;
      descriptor: {
        former: boolean | null;
        alsoCurrent: boolean | null;
        seniority: "none" | "senior" | "top" | null;
        affiliation: {
          _ref: string;
        } | null;
        role: "activist" | "adviser" | "agent" | "aide" | "analyst" | "associate" | "banker" | "coach" | "colleague" | "contractor" | "councillor" | "diplomat" | "doctor" | "employee" | "engineer" | "executive" | "expert" | "friend" | "investigator" | "judge" | "lawmaker" | "lawyer" | "manager" | "mp" | "nurse" | "officer" | "official" | "person" | "player" | "prosecutor" | "relative" | "resident" | "scientist" | "soldier" | "source" | "spokesperson" | "student" | "survivor" | "teacher" | "victim" | "whistleblower" | "witness";
        relation: "briefed" | "closeTo" | "directKnowledge" | "familiar" | "hasSeen" | "involved" | "present" | null;
        of: string | null;
      } | null;
      count: {
        exact: number | null;
        min: number | null;
        about: number | null;
        plural: "atLeast" | "dozens" | "few" | "many" | "moreThan" | "multiple" | "plural" | "several" | null;
      } | null;
      basis: "briefed" | "documentDescribed" | "documentHeld" | "documentSeen" | "observed" | "participant" | "secondhand" | "undisclosed" | "witness" | null;
      reason: Array<"classified" | "customary" | "legalJeopardy" | "minor" | "notAuthorised" | "notStated" | "ongoingInvestigation" | "ongoingNegotiation" | "privateDeliberations" | "retaliation" | "safety" | "sensitiveMatter" | "victimPrivacy"> | null;
      quote: string | null;
      partOf: string | null;
      evidence: {
        label: string;
        kind: "courtFile" | "data" | "document" | "email" | "image" | "message" | "recording";
        does: "alleges" | "finds" | "records" | "settles" | null;
        state: "setAside" | "standing" | "underAppeal" | null;
        madeBy: {
          _ref: string;
        } | null;
        madeAt: string | null;
        ofTheFact: boolean | null;
        privately: boolean | null;
        via: Array<{
          _ref: string;
        }> | null;
        obtained: "courtFile" | "informationRequest" | "notStated" | "provided" | "publicRecord";
        authenticated: boolean | null;
        url: string | null;
      } | null;
      saidAt: string | null;
      saidIn: {
        label: string;
        url: string | null;
      } | null;
      interest: string | null;
      publishedAt: string | null;
    }> | null;
  }>;
  articles: Array<{
    _id: string;
    _type: "article";
    origin: "own" | "translation" | "wire";
    basedOn: {
      _ref: string;
    } | null;
    publishedAt: string | null;
    notices: Array<{
      _key: string;
      kind: "clarification" | "correction" | "editorsNote" | "removal" | "retraction" | "update";
      at: string;
      wrong: string | null;
      right: string | null;
      text: string | null;
      claims: Array<{
        _ref: string;
      }> | null;
      supersedes: string | null;
    }> | null;
    attributions: Array<{
      _key: string;
      claim: {
        _ref: string;
      };
      stance: "asserts" | "confirms" | "declined" | "denies" | "noComment" | "noReply" | "partlyConfirms" | "partlyDenies";
      denial: "general" | "nonDenialDenial" | "specific" | null;
      obtained: "own" | "relay" | "unstated";
      via: Array<{
        _ref: string;
      }> | null;
      groundRule: "background" | "notForAttribution" | "onRecord" | null;
      speaker: {
        _ref: string;
      } | null;
      speakerRole: string | null;
      speaksFor: {
        _ref: string;
      } | null;
      admission: "admission" | "noContest" | "plea" | null;
      admits: string | null;
      paid: boolean | null;
      descriptor: {
        former: boolean | null;
        alsoCurrent: boolean | null;
        seniority: "none" | "senior" | "top" | null;
        affiliation: {
          _ref: string;
        } | null;
        role: "activist" | "adviser" | "agent" | "aide" | "analyst" | "associate" | "banker" | "coach" | "colleague" | "contractor" | "councillor" | "diplomat" | "doctor" | "employee" | "engineer" | "executive" | "expert" | "friend" | "investigator" | "judge" | "lawmaker" | "lawyer" | "manager" | "mp" | "nurse" | "officer" | "official" | "person" | "player" | "prosecutor" | "relative" | "resident" | "scientist" | "soldier" | "source" | "spokesperson" | "student" | "survivor" | "teacher" | "victim" | "whistleblower" | "witness";
        relation: "briefed" | "closeTo" | "directKnowledge" | "familiar" | "hasSeen" | "involved" | "present" | null;
        of: string | null;
      } | null;
      count: {
        exact: number | null;
        min: number | null;
        about: number | null;
        plural: "atLeast" | "dozens" | "few" | "many" | "moreThan" | "multiple" | "plural" | "several" | null;
      } | null;
      basis: "briefed" | "documentDescribed" | "documentHeld" | "documentSeen" | "observed" | "participant" | "secondhand" | "undisclosed" | "witness" | null;
      reason: Array<"classified" | "customary" | "legalJeopardy" | "minor" | "notAuthorised" | "notStated" | "ongoingInvestigation" | "ongoingNegotiation" | "privateDeliberations" | "retaliation" | "safety" | "sensitiveMatter" | "victimPrivacy"> | null;
      quote: string | null;
      partOf: string | null;
      evidence: {
        label: string;
        kind: "courtFile" | "data" | "document" | "email" | "image" | "message" | "recording";
        does: "alleges" | "finds" | "records" | "settles" | null;
        state: "setAside" | "standing" | "underAppeal" | null;
        madeBy: {
          _ref: string;
        } | null;
        madeAt: string | null;
        ofTheFact: boolean | null;
        privately: boolean | null;
        via: Array<{
          _ref: string;
        }> | null;
        obtained: "courtFile" | "informationRequest" | "notStated" | "provided" | "publicRecord";
        authenticated: boolean | null;
        url: string | null;
      } | null;
      saidAt: string | null;
      saidIn: {
        label: string;
        url: string | null;
      } | null;
      interest: string | null;
      publishedAt: string | null;
    }> | null;
  }>;
  bases: Array<{
    _id: string;
    _type: "report";
    outlet: {
      _ref: string;
    } | null;
  }>;
  cited: Array<{
    _id: string;
    _type: "article";
    publishedAt: string | null;
    headline: string;
    slug: string;
  } | {
    _id: string;
    _type: "report";
    publishedAt: string | null;
    title: string;
    outlet: {
      _id: string;
      name: string;
    } | null;
    url: string | null;
    archivedUrl: string | null;
  }>;
  people: Array<{
    _id: string;
    _type: "person";
    name: string;
    role: string | null;
    url: string | null;
    memberOf: {
      _ref: string;
    } | null;
    speaksFor: Array<{
      _ref: string;
    }> | null;
  }>;
  organizations: Array<{
    _id: string;
    _type: "organization";
    name: string;
    adjective: string | null;
    article: "none" | "the" | null;
    kind: "government" | "organization" | "outlet";
    url: string | null;
    memberOf: {
      _ref: string;
    } | null;
  }>;
};

// Source: src/queries/claimCards.ts
// Variable: claimCardsByTopicQuery
// Query: {"topicIds": *[_type == "topic" && $topic in [  slug.current, broader->slug.current, broader->broader->slug.current, broader->broader->broader->slug.current,  broader->broader->broader->broader->slug.current, broader->broader->broader->broader->broader->slug.current]]._id,  "supported": array::unique(array::compact(*[$anonymousOnly == true && _type in ["article", "report"] && count(coalesce(notices[kind in ["retraction", "removal"] && !(_key in ^.notices[].supersedes)], [])) == 0]{    "corrected": coalesce(notices[kind == "correction" && !(_key in ^.notices[].supersedes)].claims[]._ref, []),    "carried": coalesce(attributions[stance in ["asserts", "confirms"]].claim._ref, [])  }{"claims": carried[!(@ in ^.corrected)]}.claims[])),  "onRecord": array::unique(array::compact(*[$anonymousOnly == true && _type in ["article", "report"] && count(coalesce(notices[kind in ["retraction", "removal"] && !(_key in ^.notices[].supersedes)], [])) == 0]{    "corrected": coalesce(notices[kind == "correction" && !(_key in ^.notices[].supersedes)].claims[]._ref, []),    "carried": coalesce(attributions[stance in ["asserts", "confirms", "partlyConfirms"] && groundRule == "onRecord"].claim._ref, [])  }{"claims": carried[!(@ in ^.corrected)]}.claims[]))}{"found": *[references(^.topicIds) &&   _type == "claim" && _id > $after  && ($finding == null || coalesce(assessments[at == (^.assessments | order(at desc))[0].at][-1].finding, "open") == $finding)  && ($anonymousOnly != true || (_id in ^.supported && !(_id in ^.onRecord)))]| order(_id asc)[0...$enough]{_id, "topics": topics[defined(@->_id)]->{_id, name, "slug": slug.current}}}{"items": found[0...$limit], "more": count(found) > $limit}{"root": {items, more}, "claimIds": array::compact(items[]._id), "actorIds": [], "workIds": []}{root, claimIds, actorIds, workIds,  "base": claimIds + *[_type == "claim" && _id in ^.claimIds && defined(variantOf._ref)].variantOf._ref}{root, actorIds, workIds, base,  "family": *[_type == "claim" && (_id in ^.base || variantOf._ref in ^.base)]._id + coalesce(root.goneIds, [])}{root, actorIds, workIds, family, "carried": base + family}{root, actorIds, workIds, family,  "claims": *[_type == "claim" && _id in ^.family]{  _id, _type, text, serious,  slots{agent{_ref}, action, object, objectOf{_ref}, time{from, to, precision}, place, modality},  about[]{_ref}, topics[]{_ref}, variantOf{_ref}, competesWith[]{_ref},  assessments[]{_key, finding, at, reason, relies[]{_ref}}},  "reports": *[_type == "report" && references(^.family)]{_id, _type, outlet{_ref}, publishedAt, notices[]{_key, kind, at, wrong, right, text, claims[]{_ref}, supersedes}, "attributions": attributions[claim._ref in ^.^.carried || defined(partOf) || _key in ^.attributions[].partOf]{  _key, claim{_ref}, stance, denial, obtained, via[]{_ref}, groundRule, speaker{_ref}, speakerRole, speaksFor{_ref}, admission, admits, paid,  descriptor{former, alsoCurrent, seniority, affiliation{_ref}, role, relation, of},  count{exact, min, about, plural}, basis, reason, quote, partOf,  evidence{label, kind, does, state, madeBy{_ref}, madeAt, ofTheFact, privately, via[]{_ref}, obtained, authenticated, url},  saidAt, saidIn{label, url}, interest, publishedAt}},  "articles": *[_type == "article" && references(^.family) && _id != ^.root._id]{  _id, _type, origin, basedOn{_ref}, publishedAt, notices[]{_key, kind, at, wrong, right, text, claims[]{_ref}, supersedes}, "attributions": attributions[claim._ref in ^.^.carried || defined(partOf) || _key in ^.attributions[].partOf]{  _key, claim{_ref}, stance, denial, obtained, via[]{_ref}, groundRule, speaker{_ref}, speakerRole, speaksFor{_ref}, admission, admits, paid,  descriptor{former, alsoCurrent, seniority, affiliation{_ref}, role, relation, of},  count{exact, min, about, plural}, basis, reason, quote, partOf,  evidence{label, kind, does, state, madeBy{_ref}, madeAt, ofTheFact, privately, via[]{_ref}, obtained, authenticated, url},  saidAt, saidIn{label, url}, interest, publishedAt}}}{root, claims, reports, articles, actorIds, workIds, family,  "rivalIds": array::unique(array::compact(coalesce(claims[].competesWith[]._ref, [])))}{root, claims, reports, articles, actorIds, workIds,  "rivals": *[_type == "claim" && _id in ^.rivalIds && !(_id in ^.family)]{_id, _type, text, competesWith[]{_ref}}    + *[_type == "claim" && references(^.family) && !(_id in ^.family) && count(competesWith[_ref in ^.^.family]) > 0]{_id, _type, text, competesWith[]{_ref}}}{root, claims, rivals, reports, articles, actorIds, workIds,  "basisIds": array::compact([root.basedOn._ref] + coalesce(root.basisIds, []) + coalesce(root.articles[].basedOn._ref, []) + coalesce(articles[].basedOn._ref, []))}{root, claims, rivals, reports, articles, actorIds, workIds,  "bases": *[_type == "report" && _id in ^.basisIds]{_id, _type, outlet{_ref}}}{root, claims, rivals, reports, articles, bases,  "citedIds": array::unique(array::compact(    workIds + reports[]._id + articles[]._id + coalesce(reports[].attributions[].via[]._ref, []) + coalesce(articles[].attributions[].via[]._ref, [])    + coalesce(reports[].attributions[].evidence.via[]._ref, []) + coalesce(articles[].attributions[].evidence.via[]._ref, [])    + coalesce(articles[].basedOn._ref, []) + coalesce(claims[].assessments[].relies[]._ref, []))),  "actorIds": array::unique(array::compact(    actorIds + coalesce(reports[].outlet._ref, []) + coalesce(bases[].outlet._ref, [])    + coalesce(reports[].attributions[].speaker._ref, []) + coalesce(reports[].attributions[].descriptor.affiliation._ref, [])    + coalesce(articles[].attributions[].speaker._ref, []) + coalesce(articles[].attributions[].descriptor.affiliation._ref, [])    + coalesce(reports[].attributions[].speaksFor._ref, []) + coalesce(reports[].attributions[].evidence.madeBy._ref, [])    + coalesce(articles[].attributions[].speaksFor._ref, []) + coalesce(articles[].attributions[].evidence.madeBy._ref, [])    + coalesce(claims[].about[]._ref, []) + coalesce(claims[].slots.agent._ref, []) + coalesce(claims[].slots.objectOf._ref, [])))}{root, claims, rivals, reports, articles, bases, actorIds,  "cited": *[_type in ["report", "article"] && _id in ^.citedIds]{  _id, _type, publishedAt,  _type == "article" => {headline, "slug": slug.current},  _type == "report" => {title, "outlet": outlet->{_id, name}, url, archivedUrl}},  "people": *[_type == "person" && _id in ^.actorIds]{_id, _type, name, role, url, memberOf{_ref}, speaksFor[]{_ref}}}{root, claims, rivals, reports, articles, bases, cited, people,  "organizationIds": array::unique(array::compact(actorIds + coalesce(people[].memberOf._ref, [])))}{root, claims, rivals, reports, articles, bases, cited, people, organizationIds,  "wider": *[_type == "organization" && _id in ^.organizationIds]{    "ids": [memberOf._ref, memberOf->memberOf._ref, memberOf->memberOf->memberOf._ref]}.ids[]}{root, claims, rivals, reports, articles, bases, cited, people,  "organizations": *[_type == "organization" && (_id in ^.organizationIds || _id in ^.wider)]{_id, _type, name, adjective, article, kind, url, memberOf{_ref}}}
export type ClaimCardsByTopicQueryResult = {
  root: {
    items: Array<{
      _id: string;
      topics: Array<{
        _id: string;
        name: string;
        slug: string;
      }> | null;
    }>;
    more: boolean;
  };
  claims: Array<{
    _id: string;
    _type: "claim";
    text: string;
    serious: boolean | null;
    slots: {
      agent: {
        _ref: string;
      } | null;
      action: string | null;
      object: string | null;
      objectOf: {
        _ref: string;
      } | null;
      time: {
        from: string | null;
        to: string | null;
        precision: "day" | "month" | "season" | "year" | null;
      } | null;
      place: string | null;
      modality: "act" | "decision" | "plan" | "statement" | null;
    } | null;
    about: Array<{
      _ref: string;
    }> | null;
    topics: Array<{
      _ref: string;
    }> | null;
    variantOf: {
      _ref: string;
    } | null;
    competesWith: Array<{
      _ref: string;
    }> | null;
    assessments: Array<{
      _key: string;
      finding: "confirmed" | "misquoted" | "open" | "partlyConfirmed" | "refuted" | "unresolved" | "void" | "withdrawn";
      at: string;
      reason: string;
      relies: Array<{
        _ref: string;
      }> | null;
    }> | null;
  }>;
  rivals: Array<{
    _id: string;
    _type: "claim";
    text: string;
    competesWith: Array<{
      _ref: string;
    }> | null;
  }>;
  reports: Array<{
    _id: string;
    _type: "report";
    outlet: {
      _ref: string;
    } | null;
    publishedAt: string | null;
    notices: Array<{
      _key: string;
      kind: "clarification" | "correction" | "editorsNote" | "removal" | "retraction" | "update";
      at: string;
      wrong: string | null;
      right: string | null;
      text: string | null;
      claims: Array<{
        _ref: string;
      }> | null;
      supersedes: string | null;
    }> | null;
    attributions: Array<{
      _key: string;
      claim: {
        _ref: string;
      };
      stance: "asserts" | "confirms" | "declined" | "denies" | "noComment" | "noReply" | "partlyConfirms" | "partlyDenies";
      denial: "general" | "nonDenialDenial" | "specific" | null;
      obtained: "own" | "relay" | "unstated";
      via: Array<{
        _ref: string;
      }> | null;
      groundRule: "background" | "notForAttribution" | "onRecord" | null;
      speaker: {
        _ref: string;
      } | null;
      speakerRole: string | null;
      speaksFor: {
        _ref: string;
      } | null;
      admission: "admission" | "noContest" | "plea" | null;
      admits: string | null;
      paid: boolean | null;
      descriptor: {
        former: boolean | null;
        alsoCurrent: boolean | null;
        seniority: "none" | "senior" | "top" | null;
        affiliation: {
          _ref: string;
        } | null;
        role: "activist" | "adviser" | "agent" | "aide" | "analyst" | "associate" | "banker" | "coach" | "colleague" | "contractor" | "councillor" | "diplomat" | "doctor" | "employee" | "engineer" | "executive" | "expert" | "friend" | "investigator" | "judge" | "lawmaker" | "lawyer" | "manager" | "mp" | "nurse" | "officer" | "official" | "person" | "player" | "prosecutor" | "relative" | "resident" | "scientist" | "soldier" | "source" | "spokesperson" | "student" | "survivor" | "teacher" | "victim" | "whistleblower" | "witness";
        relation: "briefed" | "closeTo" | "directKnowledge" | "familiar" | "hasSeen" | "involved" | "present" | null;
        of: string | null;
      } | null;
      count: {
        exact: number | null;
        min: number | null;
        about: number | null;
        plural: "atLeast" | "dozens" | "few" | "many" | "moreThan" | "multiple" | "plural" | "several" | null;
      } | null;
      basis: "briefed" | "documentDescribed" | "documentHeld" | "documentSeen" | "observed" | "participant" | "secondhand" | "undisclosed" | "witness" | null;
      reason: Array<"classified" | "customary" | "legalJeopardy" | "minor" | "notAuthorised" | "notStated" | "ongoingInvestigation" | "ongoingNegotiation" | "privateDeliberations" | "retaliation" | "safety" | "sensitiveMatter" | "victimPrivacy"> | null;
      quote: string | null;
      partOf: string | null;
      evidence: {
        label: string;
        kind: "courtFile" | "data" | "document" | "email" | "image" | "message" | "recording";
        does: "alleges" | "finds" | "records" | "settles" | null;
        state: "setAside" | "standing" | "underAppeal" | null;
        madeBy: {
          _ref: string;
        } | null;
        madeAt: string | null;
        ofTheFact: boolean | null;
        privately: boolean | null;
        via: Array<{
          _ref: string;
        }> | null;
        obtained: "courtFile" | "informationRequest" | "notStated" | "provided" | "publicRecord";
        authenticated: boolean | null;
        url: string | null;
      } | null;
      saidAt: string | null;
      saidIn: {
        label: string;
        url: string | null;
      } | null;
      interest: string | null;
      publishedAt: string | null;
    }> | null;
  }>;
  articles: Array<{
    _id: string;
    _type: "article";
    origin: "own" | "translation" | "wire";
    basedOn: {
      _ref: string;
    } | null;
    publishedAt: string | null;
    notices: Array<{
      _key: string;
      kind: "clarification" | "correction" | "editorsNote" | "removal" | "retraction" | "update";
      at: string;
      wrong: string | null;
      right: string | null;
      text: string | null;
      claims: Array<{
        _ref: string;
      }> | null;
      supersedes: string | null;
    }> | null;
    attributions: Array<{
      _key: string;
      claim: {
        _ref: string;
      };
      stance: "asserts" | "confirms" | "declined" | "denies" | "noComment" | "noReply" | "partlyConfirms" | "partlyDenies";
      denial: "general" | "nonDenialDenial" | "specific" | null;
      obtained: "own" | "relay" | "unstated";
      via: Array<{
        _ref: string;
      }> | null;
      groundRule: "background" | "notForAttribution" | "onRecord" | null;
      speaker: {
        _ref: string;
      } | null;
      speakerRole: string | null;
      speaksFor: {
        _ref: string;
      } | null;
      admission: "admission" | "noContest" | "plea" | null;
      admits: string | null;
      paid: boolean | null;
      descriptor: {
        former: boolean | null;
        alsoCurrent: boolean | null;
        seniority: "none" | "senior" | "top" | null;
        affiliation: {
          _ref: string;
        } | null;
        role: "activist" | "adviser" | "agent" | "aide" | "analyst" | "associate" | "banker" | "coach" | "colleague" | "contractor" | "councillor" | "diplomat" | "doctor" | "employee" | "engineer" | "executive" | "expert" | "friend" | "investigator" | "judge" | "lawmaker" | "lawyer" | "manager" | "mp" | "nurse" | "officer" | "official" | "person" | "player" | "prosecutor" | "relative" | "resident" | "scientist" | "soldier" | "source" | "spokesperson" | "student" | "survivor" | "teacher" | "victim" | "whistleblower" | "witness";
        relation: "briefed" | "closeTo" | "directKnowledge" | "familiar" | "hasSeen" | "involved" | "present" | null;
        of: string | null;
      } | null;
      count: {
        exact: number | null;
        min: number | null;
        about: number | null;
        plural: "atLeast" | "dozens" | "few" | "many" | "moreThan" | "multiple" | "plural" | "several" | null;
      } | null;
      basis: "briefed" | "documentDescribed" | "documentHeld" | "documentSeen" | "observed" | "participant" | "secondhand" | "undisclosed" | "witness" | null;
      reason: Array<"classified" | "customary" | "legalJeopardy" | "minor" | "notAuthorised" | "notStated" | "ongoingInvestigation" | "ongoingNegotiation" | "privateDeliberations" | "retaliation" | "safety" | "sensitiveMatter" | "victimPrivacy"> | null;
      quote: string | null;
      partOf: string | null;
      evidence: {
        label: string;
        kind: "courtFile" | "data" | "document" | "email" | "image" | "message" | "recording";
        does: "alleges" | "finds" | "records" | "settles" | null;
        state: "setAside" | "standing" | "underAppeal" | null;
        madeBy: {
          _ref: string;
        } | null;
        madeAt: string | null;
        ofTheFact: boolean | null;
        privately: boolean | null;
        via: Array<{
          _ref: string;
        }> | null;
        obtained: "courtFile" | "informationRequest" | "notStated" | "provided" | "publicRecord";
        authenticated: boolean | null;
        url: string | null;
      } | null;
      saidAt: string | null;
      saidIn: {
        label: string;
        url: string | null;
      } | null;
      interest: string | null;
      publishedAt: string | null;
    }> | null;
  }>;
  bases: Array<{
    _id: string;
    _type: "report";
    outlet: {
      _ref: string;
    } | null;
  }>;
  cited: Array<{
    _id: string;
    _type: "article";
    publishedAt: string | null;
    headline: string;
    slug: string;
  } | {
    _id: string;
    _type: "report";
    publishedAt: string | null;
    title: string;
    outlet: {
      _id: string;
      name: string;
    } | null;
    url: string | null;
    archivedUrl: string | null;
  }>;
  people: Array<{
    _id: string;
    _type: "person";
    name: string;
    role: string | null;
    url: string | null;
    memberOf: {
      _ref: string;
    } | null;
    speaksFor: Array<{
      _ref: string;
    }> | null;
  }>;
  organizations: Array<{
    _id: string;
    _type: "organization";
    name: string;
    adjective: string | null;
    article: "none" | "the" | null;
    kind: "government" | "organization" | "outlet";
    url: string | null;
    memberOf: {
      _ref: string;
    } | null;
  }>;
};

// Source: src/queries/organization.ts
// Variable: organizationByIdQuery
// Query: *[_type == "organization" && _id == $id][0]{  _id, name, adjective, kind, "memberOf": memberOf->{_id, _type, name, url}, url, sameAs}
export type OrganizationByIdQueryResult = {
  _id: string;
  name: string;
  adjective: string | null;
  kind: "government" | "organization" | "outlet";
  memberOf: {
    _id: string;
    _type: "organization";
    name: string;
    url: string | null;
  } | null;
  url: string | null;
  sameAs: Array<string> | null;
} | null;

// Source: src/queries/person.ts
// Variable: personByIdQuery
// Query: *[_type == "person" && _id == $id][0]{  _id, name, "slug": slug.current, role, "portrait": portrait{  alt, caption, credit,  "asset": *[_id == ^.image.asset._ref && _type == "sanity.imageAsset"][0]{    url,    "width": metadata.dimensions.width,    "height": metadata.dimensions.height,    "lqip": metadata.lqip  },  "hotspot": image.hotspot{x, y, width, height},  "crop": image.crop{top, right, bottom, left}}, bio,  "memberOf": memberOf->{_id, _type, name, url}, url, sameAs}
export type PersonByIdQueryResult = {
  _id: string;
  name: string;
  slug: string | null;
  role: string | null;
  portrait: {
    alt: string;
    caption: string | null;
    credit: string | null;
    asset: {
      url: string;
      width: number | null;
      height: number | null;
      lqip: string | null;
    } | null;
    hotspot: {
      x: number;
      y: number;
      width: number;
      height: number;
    } | null;
    crop: {
      top: number;
      right: number;
      bottom: number;
      left: number;
    } | null;
  } | null;
  bio: string | null;
  memberOf: {
    _id: string;
    _type: "organization";
    name: string;
    url: string | null;
  } | null;
  url: string | null;
  sameAs: Array<string> | null;
} | null;

// Source: src/queries/person.ts
// Variable: personBySlugQuery
// Query: *[_type == "person" && slug.current == $slug] | order(_id asc)[0]{  _id, name, "slug": slug.current, role, "portrait": portrait{  alt, caption, credit,  "asset": *[_id == ^.image.asset._ref && _type == "sanity.imageAsset"][0]{    url,    "width": metadata.dimensions.width,    "height": metadata.dimensions.height,    "lqip": metadata.lqip  },  "hotspot": image.hotspot{x, y, width, height},  "crop": image.crop{top, right, bottom, left}}, bio,  "memberOf": memberOf->{_id, _type, name, url}, url, sameAs}
export type PersonBySlugQueryResult = {
  _id: string;
  name: string;
  slug: string | null;
  role: string | null;
  portrait: {
    alt: string;
    caption: string | null;
    credit: string | null;
    asset: {
      url: string;
      width: number | null;
      height: number | null;
      lqip: string | null;
    } | null;
    hotspot: {
      x: number;
      y: number;
      width: number;
      height: number;
    } | null;
    crop: {
      top: number;
      right: number;
      bottom: number;
      left: number;
    } | null;
  } | null;
  bio: string | null;
  memberOf: {
    _id: string;
    _type: "organization";
    name: string;
    url: string | null;
  } | null;
  url: string | null;
  sameAs: Array<string> | null;
} | null;

// Source: src/queries/policy.ts
// Variable: policyQuery
// Query: *[_type == "policy" && _id == "policy"][0]{  _id, "publisher": *[_type == "organization" && _id == ^.publisher._ref][0]{_id, _type, name, url},  language, style, timeZone, preset, seniority,  urls{ethics, corrections, unnamedSources, verification, feedback, masthead}}
export type PolicyQueryResult = {
  _id: "policy";
  publisher: {
    _id: string;
    _type: "organization";
    name: string;
    url: string | null;
  } | null;
  language: string;
  style: "ap" | "reuters";
  timeZone: string | null;
  preset: "ap" | "default";
  seniority: string | null;
  urls: {
    ethics: string | null;
    corrections: string | null;
    unnamedSources: string | null;
    verification: string | null;
    feedback: string | null;
    masthead: string | null;
  } | null;
} | null;

// Source: src/queries/topic.ts
// Variable: topicBySlugQuery
// Query: *[_type == "topic" && slug.current == $slug][0]{  _id, name, "slug": slug.current, medtop,  "broader": [    broader->{_id, name, "slug": slug.current, medtop},    broader->broader->{_id, name, "slug": slug.current, medtop},    broader->broader->broader->{_id, name, "slug": slug.current, medtop},    broader->broader->broader->broader->{_id, name, "slug": slug.current, medtop},    broader->broader->broader->broader->broader->{_id, name, "slug": slug.current, medtop}  ],  "narrower": *[_type == "topic" && broader._ref == ^._id] | order(name asc, _id asc){_id, name, "slug": slug.current}}
export type TopicBySlugQueryResult = {
  _id: string;
  name: string;
  slug: string;
  medtop: string | null;
  broader: Array<{
    _id: string;
    name: string;
    slug: string;
    medtop: string | null;
  } | null>;
  narrower: Array<{
    _id: string;
    name: string;
    slug: string;
  }>;
} | null;

// Source: src/queries/topic.ts
// Variable: topicTreeQuery
// Query: *[_type == "topic"] | order(name asc, _id asc){_id, name, "slug": slug.current, medtop, "broader": broader._ref}
export type TopicTreeQueryResult = Array<{
  _id: string;
  name: string;
  slug: string;
  medtop: string | null;
  broader: string | null;
}>;

