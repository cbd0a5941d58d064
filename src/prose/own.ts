import type {Sourced} from './claimCards.ts'

/** A block or an annotation of a newsroom's own, as an article has it. @public */
export type OwnItem = {readonly _type: string; readonly _key: string}

/** An article, as far as its text goes: whatever `articles.bySlug` gives. @public */
export type WithBody = Sourced & {readonly body: readonly OwnItem[]}

type ItemOf<Article extends WithBody> = Exclude<Article['body'][number], {_type: 'block' | 'figure' | 'unknown'}>
type MarkIn<Item> = Item extends {readonly markDefs: readonly (infer Mark)[]} ? Mark : never
type MarkOf<Article extends WithBody> = Extract<
  Exclude<MarkIn<Article['body'][number]>, {_type: 'claimMark' | 'link'}>,
  OwnItem
>

/** What is made of each block of a newsroom's own, by its name. @public */
export type OwnBlocks<Article extends WithBody, Made> = {
  readonly [Name in ItemOf<Article>['_type']]?: (block: Extract<ItemOf<Article>, {_type: Name}>) => Made
}

/** What is made of each annotation of its own and the words it lies on, by its name. @public */
export type OwnMarks<Article extends WithBody, Made> = {
  readonly [Name in MarkOf<Article>['_type']]?: (mark: Extract<MarkOf<Article>, {_type: Name}>, children: Made) => Made
}

/** The same before it is known of which newsroom. A method, so that what takes one kind of block passes for what takes any. @internal */
export type AnyOwn<Made> = {
  readonly blocks?: {readonly [name: string]: {make(block: OwnItem): Made}['make'] | undefined}
  readonly marks?: {readonly [name: string]: {make(mark: OwnItem, children: Made): Made}['make'] | undefined}
}
