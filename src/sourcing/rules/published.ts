/** A newsroom's rule as it published it, or as others published it of that newsroom. @public */
export type PublishedPolicy = {readonly organisation: string; readonly address: string}

/** A policy as a rule is based on it: what it says of this, in our words, and no more. @public */
export type CitedPolicy = PublishedPolicy & {readonly says: string}

/** @internal */
export const cite = (published: PublishedPolicy, says: string): CitedPolicy => ({...published, says})

const policy = (organisation: string, address: string): PublishedPolicy => ({
  organisation,
  address: `https://${address}`,
})

/** Where each rule comes from. Rules without a row here are Sourceline's own, drawn from stories that went wrong. */
export const published = {
  ap: policy('Associated Press', 'blog.ap.org/behind-the-news/when-is-it-ok-to-use-anonymous-sources'),
  apGuidelines: policy('Associated Press', 'quillmag.com/2014/04/09/guidelines-on-anonymous-sources/'),
  apGroundRules: policy('Associated Press', 'blog.chrislkeller.com/aps-guidelines-for-off-the-record-background'),
  apCorrections: policy(
    'Associated Press',
    'ap.org/about/news-values-and-principles/telling-the-story/corrections-correctives',
  ),
  apGenerativeAi: policy('Associated Press', 'blog.ap.org/standards-around-generative-ai'),
  apCredit: policy('Associated Press', 'poynter.org/2010/ap-issues-new-crediting-and-attribution-guidelines/105357/'),
  reuters: policy('Reuters', 'handbook.reuters.com/index.php?title=The_Essentials_of_Reuters_sourcing'),
  newYorkTimes: policy(
    'New York Times',
    'web.archive.org/web/20100714064918/http://www.nytco.com:80/company/business_units/sources.html',
  ),
  newYorkTimes2016: policy('New York Times', 'nyti.ms/1R0btHM'),
  washingtonPost: policy(
    'Washington Post',
    'washingtonpost.com/wp-dyn/content/article/2005/11/04/AR2005110400849.html',
  ),
  washingtonPostOmbudsman: policy('Washington Post', 'concernedjournalists.org/anonymous-sources-deborah-howell'),
  washingtonPostCorrections: policy(
    'Washington Post',
    'poynter.org/reporting-editing/2013/washington-post-clarifies-practices-and-standards-for-corrections/',
  ),
  bbc: policy('BBC', 'bbc.co.uk/guidelines/editorialguidelines/edguide/accuracy/anonymoussource.shtml'),
  bbcAllegations: policy('BBC', 'bbc.co.uk/guidelines/editorialguidelines/edguide/accuracy/reportingallega.shtml'),
  bbcGathering: policy('BBC', 'bbc.co.uk/guidelines/editorialguidelines/edguide/accuracy/gatheringmateri.shtml'),
  bbcAnonymity: policy('BBC', 'bbc.com/editorialguidelines/news/anonymity'),
  guardian: policy(
    'The Guardian',
    'theguardian.com/commentisfree/2014/sep/07/readers-editor-anonymous-sources-guardian-guidelines',
  ),
  guardianCode: policy('The Guardian', 'mediawise.org.uk/uk-7/'),
  npr: policy('NPR', 'ethics.npr.org/g-transparency/i-d-that-source-as-best-you-can/'),
  npr2017: policy('NPR', 'npr.org/sections/memmos/2017/04/18/606388010/'),
  spj: policy('Society of Professional Journalists', 'spj.org/spj-code-of-ethics'),
  bloomberg: policy(
    'Bloomberg',
    'buzzfeed.com/mckaycoppins/game-change-authors-head-for-an-anonymous-source-culture-cla',
  ),
  usaToday: policy('USA Today', 'quillmag.com/2014/04/09/guidelines-on-anonymous-sources/'),
} as const satisfies Record<string, PublishedPolicy>
