import {readAttributions} from '../src/reading/index.ts'
import {labelledIn} from '../test/reading/labelled/labels.ts'
import {asFigure, scoreOf} from '../test/reading/labelled/score.ts'

/** How well the project's own labelled table is read, half by half: `node scripts/reading-labelled.ts`. */
const halves = {
  'held out': [...labelledIn('heldOut.txt'), ...labelledIn('heldOutArticles.txt')],
  'tuned on': [...labelledIn('tuned.txt'), ...labelledIn('tunedArticles.txt')],
}

for (const [half, texts] of Object.entries(halves)) {
  const {wrong: _, ...shares} = scoreOf(texts, (text) => readAttributions(text, {language: 'en'}))
  console.log(half)
  for (const [name, share] of Object.entries(shares)) console.log(`  ${name} ${asFigure(share)}`)
}
