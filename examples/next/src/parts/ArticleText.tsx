import type {Article} from '../content/shown.ts'
import {Kicker} from './ArticleCard.tsx'
import {topicAddress} from './addresses.ts'
import {Body} from './Body.tsx'
import {Byline} from './Byline.tsx'
import {Moment} from './dates.tsx'
import {isTakenBack, Notices} from './Notices.tsx'
import {CaptionedPicture} from './Picture.tsx'
import {SourceCards} from './SourceCards.tsx'
import {SourcingBox} from './SourcingBox.tsx'
import {WorkLink} from './WorkLink.tsx'

/** How a text that is not ours says so. */
const origins: Record<NonNullable<Article['origin']>, string> = {
  own: 'Based on',
  wire: 'Agency text from',
  translation: 'Translated from',
  unknown: 'Based on',
}

/** What must be known before reading it, the text with its sources to open, and where all of it comes from. */
export function ArticleText({article}: {article: Article}) {
  const {headline, standfirst, language, authors, publishedAt, modifiedAt, basedOn, origin, image, topics} = article
  const isGone = isTakenBack(article)
  return (
    <article className="article" lang={language ?? undefined}>
      <header>
        <Kicker article={article} />
        <h1 className="headline">{headline}</h1>
        {standfirst && !isGone && <p className="standfirst">{standfirst}</p>}
        <div className="byline">
          <Byline authors={authors} />
          <span className="fine">
            <Moment at={publishedAt} />
            {modifiedAt && modifiedAt !== publishedAt && (
              <>
                {' · changed '}
                <Moment at={modifiedAt} />
              </>
            )}
          </span>
          {basedOn && (
            <span className="fine">
              {origins[origin ?? 'unknown']} <WorkLink work={basedOn} />
            </span>
          )}
        </div>
      </header>
      <Notices article={article} place="above" />
      {isGone ? (
        <p className="sourcing-note">{article.sourcingNote}</p>
      ) : (
        <>
          {image && <CaptionedPicture picture={image} isFirst />}
          <div className="body">
            <Body article={article} />
          </div>
          <SourcingBox article={article} />
        </>
      )}
      <div className="after">
        <Notices article={article} place="below" />
        <ul className="topics" aria-label="Subjects">
          {topics.map((topic) => (
            <li key={topic.id}>
              <a href={topicAddress(topic)}>{topic.name}</a>
            </li>
          ))}
        </ul>
      </div>
      {!isGone && <SourceCards article={article} />}
    </article>
  )
}
