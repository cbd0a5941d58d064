import {describe, expect, it} from 'vitest'
import {quoted} from '../../../../src/sourcing/wording/english/quoted.ts'

describe('quotes in quotes', () => {
  it.each([
    ['Trump called it "a hoax"', '“Trump called it ‘a hoax’”'],
    ['Trump called it “a hoax”.', '“Trump called it ‘a hoax’”'],
    ['"All of it," she said', '“‘All of it,’ she said”'],
    ['She said "he said \'no\' to me"', '“She said ‘he said “no” to me’”'],
    ['She said “he said ‘no’ to me”', '“She said ‘he said “no” to me’”'],
    ["The minister's aide said it", '“The minister’s aide said it”'],
    ['„Nein“ was the answer', '“‘Nein’ was the answer”'],
    ['The aides’ plan', '“The aides’ plan”'],
    ['It was the ("final") draft', '“It was the (‘final’) draft”'],
    ['', '“”'],
  ])('%s', (text, told) => {
    expect(quoted(text)).toBe(told)
  })
})
