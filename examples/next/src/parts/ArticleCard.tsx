import type {Article, ArticleCard as Card} from '../content/shown.ts'
import {takenBack} from './AttributionItem.tsx'
import {articleAddress, topicAddress} from './addresses.ts'
import {Byline} from './Byline.tsx'
import {Day} from './dates.tsx'
import {Picture} from './Picture.tsx'

/** An article in a list. Its headline's link covers all of it (see `lists.css`): one link a card is enough to tab to. */
export function ArticleCard(props: {article: Card; isLead?: true; heading?: 'h2' | 'h3'}) {
  const {article, isLead, heading: Heading = 'h2'} = props
  const {headline, standfirst, publishedAt, authors, image, withdrawn} = article
  return (
    <article className={`${isLead ? 'lead' : 'card'}${image ? ' has-image' : ''}`}>
      <div>
        <Kicker article={article} />
        <Heading>
          <a href={articleAddress(article)}>{headline}</a>
        </Heading>
        {standfirst && <p className="standfirst">{standfirst}</p>}
        <p className="fine">
          {withdrawn && <strong>{takenBack[withdrawn.kind ?? 'unknown']} </strong>}
          <Byline authors={authors} /> <Day at={publishedAt} />
        </p>
      </div>
      {image && (
        <Picture
          picture={image}
          sizes={isLead ? '(min-width: 56rem) 40rem, 100vw' : '22rem'}
          isFirst={isLead ?? false}
        />
      )}
    </article>
  )
}

const kinds: Record<NonNullable<Article['kind']>, string | null> = {
  news: null,
  analysis: 'Analysis',
  background: 'Background',
  opinion: 'Opinion',
  factCheck: 'Fact check',
  unknown: null,
}

/** The subject, and the kind of text where it is more or less than news. */
export function Kicker({article: {topics, kind}}: {article: Pick<Card, 'topics' | 'kind'>}) {
  const [topic] = topics
  const title = kinds[kind ?? 'unknown']
  return (
    <p className="kicker">
      {topic && <a href={topicAddress(topic)}>{topic.name}</a>}
      {topic && title && ' · '}
      {title}
    </p>
  )
}
