import type * as published from 'sourceline'
import type {Draft} from 'sourceline/preview'

// What the parts show: what is published, and in draft mode what may have gaps. Where a gap is, there is `null`.

export type Article = Draft<published.Article>
export type ArticleCard = Draft<published.ArticleCard>
export type ArticleClaim = Draft<published.ArticleClaim>
export type AttributionResult = Draft<published.AttributionResult>
export type Body = Draft<published.Body>
export type Byline = Draft<published.Byline>
export type ClaimAttribution = Draft<published.ClaimAttribution>
export type ClaimMark = Draft<published.ClaimMark>
export type Figure = Draft<published.Figure>
export type Notice = Draft<published.Notice>
export type TextBlock = Draft<published.TextBlock>
export type TopicBranch = Draft<published.TopicBranch>
export type TopicReference = Draft<published.TopicReference>
export type WorkReference = Draft<published.WorkReference>
