import type {Told} from './texts.table.ts'

/**
 * Texts written before the patterns were looked at again, one half to work with and one that is looked at by its totals only. Each of the
 * first kind points at one person or at a few, by what a colleague, an employer or a search engine knows; each of the second is
 * what newsrooms print every day, near misses among it.
 */
export type Unseen = Pick<Told, 'field' | 'text'>

export const pointsTuned: readonly Unseen[] = [
  {
    field: 'body',
    text: 'There were four people around the table, and an official who was one of them said that he vetoed the plan.',
  },
  {field: 'of', text: 'the private office, where he succeeded the spokesman'},
  {field: 'interest', text: 'has run against the mayor in each of the last two elections'},
  {field: 'of', text: 'the customs post at Vaalimaa, the sole Greek speaker on its staff'},
  {field: 'body', text: 'An aide who drove him home from the ministry at midnight said that he had vetoed it.'},
  {field: 'of', text: 'the two-doctor practice on the island'},
  {field: 'label', text: 'a recording made under the table by one of those present'},
  {field: 'of', text: 'the embassy in Ulaanbaatar, where three diplomats are posted'},
  {field: 'body', text: 'He vetoed the plan, said the woman who chaired the session.'},
  {field: 'body', text: 'According to the last person to leave the room, he vetoed it.'},
  {field: 'label', text: 'notes in shorthand, with doodles of sailing boats'},
  {
    field: 'body',
    text: 'An official who spoke in a car outside the Hotel Imperial shortly after nine on Tuesday evening said that he vetoed it.',
  },
  {
    field: 'body',
    text: 'All but one of the committee’s members have denied it on the record; the remaining one said that he vetoed it.',
  },
  {field: 'interest', text: 'backed the plan in a speech to the Rotary Club of Saltcote'},
  {field: 'body', text: 'An official who had flown in from Nairobi that morning said that he vetoed it.'},
]

export const pointsHeldOut: readonly Unseen[] = [
  {
    field: 'body',
    text: 'Apart from the president, only his security adviser and an official who said that he vetoed it were at the lunch.',
  },
  {field: 'of', text: 'the parish council at Saltcote, its youngest councillor'},
  {field: 'label', text: 'a boarding pass for seat 14C'},
  {field: 'body', text: 'Both deputy governors of the bank said that he vetoed it.'},
  {field: 'interest', text: 'would have become ambassador had the plan gone through'},
  {field: 'interest', text: 'cast the only vote against the plan in the cabinet'},
  {field: 'body', text: 'The memo went to five people, and a recipient of it said that he vetoed the plan.'},
  {field: 'interest', text: 'a former rowing champion who opposes the plan'},
  {field: 'of', text: 'the ministry, holder of badge 0417'},
  {field: 'interest', text: 'widow of a miner who died in the accident; wants compensation'},
  {field: 'of', text: 'the agency, one half of its two-strong press office'},
  {field: 'interest', text: 'has been the cabinet’s note-taker since the spring; opposes the plan'},
  {field: 'of', text: 'the coastguard station, the engineer who repaired the radar before the storm'},
  {field: 'label', text: 'a letter that came back to its sender, a postmistress in Lindow'},
  {field: 'body', text: 'He vetoed it, said one of the three generals who had refused to sign the order.'},
]

export const innocentTuned: readonly Unseen[] = [
  {field: 'body', text: 'The only statement came from the palace, and two officials said that he vetoed the plan.'},
  {field: 'interest', text: 'represents one of the largest unions in the country'},
  {field: 'body', text: 'Two officials who were briefed on the talks said that he had vetoed the plan.'},
  {field: 'of', text: 'the second round of negotiations'},
  {field: 'label', text: 'the latest draft of the communiqué'},
  {field: 'body', text: 'The cabinet met on Tuesday at 9 a.m.; two officials said that he vetoed the plan.'},
  {field: 'body', text: 'The head of the army denied it, but two officials said that he vetoed it.'},
  {field: 'interest', text: 'wants the oldest reactor kept open'},
  {
    field: 'body',
    text: 'He vetoed it, said a diplomat familiar with the discussions, who asked not to be named because the talks are confidential.',
  },
  {field: 'interest', text: 'belongs to a party that has 30 seats in parliament'},
  {field: 'body', text: 'The minister’s secretary did not answer questions; two officials said that he vetoed it.'},
  {field: 'label', text: 'a spreadsheet of payments from 2019 to 2023'},
  {field: 'of', text: 'both chambers of parliament'},
  {field: 'interest', text: 'has lobbied for stricter rules since the first outbreak'},
  {field: 'body', text: 'Eleven people were injured in the clash, two police officers said, and he vetoed an inquiry.'},
]

export const innocentHeldOut: readonly Unseen[] = [
  {field: 'body', text: 'The first report of the veto came from two officials.'},
  {field: 'of', text: 'the largest opposition party'},
  {field: 'body', text: 'The plan was the first of its kind in ten years, two officials said, and he vetoed it.'},
  {field: 'interest', text: 'opposes the only bridge over the river'},
  {field: 'body', text: 'He vetoed the plan, said an official who was not authorised to speak in public.'},
  {field: 'body', text: 'More than 400 people attended the congress, and two delegates said that he vetoed the plan.'},
  {field: 'of', text: 'the country’s third-largest lender'},
  {field: 'label', text: 'a summary of the quarterly figures'},
  {field: 'body', text: 'The last time a president vetoed such a plan was in 1998, officials said.'},
  {field: 'of', text: 'the ministry’s procurement department'},
  {field: 'interest', text: 'would be among the main beneficiaries of the tax cuts'},
  {field: 'body', text: 'Several employees in different departments said that he vetoed the plan.'},
  {field: 'body', text: 'The single most expensive item was the tunnel, an official said, and he vetoed it.'},
  {field: 'label', text: 'an internal presentation to investors'},
  {field: 'of', text: 'the group that holds the northern half of the city'},
]
