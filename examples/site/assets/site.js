// @ts-check
// Turns each source note of an article (a link to an entry in the sourcing box, which works without this script) into
// a button that shows the entry beside the sentence: on hover, on keyboard focus, on tap. Nothing on the page moves:
// the cards are popovers, drawn above it.

const showAfter = 140
const hideAfter = 240
const margin = 14
const minimum = 200

/** @typedef {{note: HTMLAnchorElement, card: HTMLElement, sentence: HTMLElement[]}} Source */
/** @type {{source: Source, by: 'hover' | 'focus' | 'press'} | undefined} */
let open
/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer

if ('popover' in HTMLElement.prototype) for (const note of document.querySelectorAll('a.note')) enhance(note)

/** @param {Element} note */
function enhance(note) {
  if (!(note instanceof HTMLAnchorElement)) return
  const card = document.getElementById(note.dataset.card ?? '')
  if (card === null) return
  const marked = document.querySelectorAll(`.marked[data-card="${card.id}"]`)
  const sentence = [...marked].filter((part) => part instanceof HTMLElement)
  /** @type {Source} */
  const source = {note, card, sentence}
  note.setAttribute('role', 'button')
  note.setAttribute('aria-expanded', 'false')
  note.setAttribute('aria-controls', card.id)
  onHover(source)
  onKeyboard(source)
  onPress(source)
}

/** Content shown on hover stays while the pointer is over it, and can be dismissed (WCAG 2.2, 1.4.13). @param {Source} source */
function onHover(source) {
  for (const part of [...source.sentence, source.note, source.card]) {
    part.addEventListener('pointerenter', ({pointerType}) => {
      if (pointerType === 'mouse') wait(showAfter, () => show(source, 'hover'))
    })
    part.addEventListener('pointerleave', () => wait(hideAfter, () => open?.by === 'hover' && hide()))
  }
}

/** @param {Source} source */
function onKeyboard(source) {
  const {note, card} = source
  note.addEventListener('focus', () => note.matches(':focus-visible') && show(source, 'focus'))
  note.addEventListener('keydown', (event) => {
    if (event.key === ' ') {
      event.preventDefault()
      note.click()
    }
    const first = card.querySelector('a')
    if (event.key === 'Tab' && !event.shiftKey && open?.source === source && first !== null) {
      event.preventDefault()
      first.focus()
    }
  })
  card.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab') return
    const links = card.querySelectorAll('a')
    const edge = event.shiftKey ? links[0] : links[links.length - 1]
    if (document.activeElement !== edge) return
    if (event.shiftKey) {
      event.preventDefault()
      note.focus({preventScroll: true})
    } else {
      // Not prevented: the browser goes on from the note to what follows it in the text.
      closeAndReturn()
    }
  })
  for (const part of [note, card])
    part.addEventListener('focusout', ({relatedTarget}) => {
      const inside = relatedTarget instanceof Node && (note.contains(relatedTarget) || card.contains(relatedTarget))
      if (open?.source === source && relatedTarget !== null && !inside) hide()
    })
}

/** @param {Source} source */
function onPress(source) {
  source.note.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    press(source)
  })
  for (const part of source.sentence)
    part.addEventListener('click', ({target}) => {
      const onLink = target instanceof Element && target.closest('a') !== null
      const selecting = document.getSelection()?.isCollapsed === false
      if (!onLink && !selecting) press(source)
    })
}

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || open === undefined) return
  if (open.source.card.contains(document.activeElement)) closeAndReturn()
  else hide()
})
document.addEventListener('pointerdown', ({target}) => {
  if (open === undefined || !(target instanceof Node)) return
  const {note, card, sentence} = open.source
  if (![note, card, ...sentence].some((part) => part.contains(target))) hide()
})
addEventListener('resize', () => open && place(open.source))

/** A card that a press or the keyboard opened closes on the next press; one that hovering opened stays. @param {Source} source */
function press(source) {
  if (open?.source === source && open.by !== 'hover') hide()
  else show(source, 'press')
}

/** @param {Source} source @param {'hover' | 'focus' | 'press'} by */
function show(source, by) {
  clearTimeout(timer)
  if (open?.source === source) {
    if (by === 'press') open.by = by
    return
  }
  hide()
  open = {source, by}
  source.card.showPopover()
  source.note.setAttribute('aria-expanded', 'true')
  for (const part of source.sentence) part.classList.add('is-open')
  place(source)
  if (by === 'press') uncover(source)
}

function hide() {
  clearTimeout(timer)
  if (open === undefined) return
  const {note, card, sentence} = open.source
  open = undefined
  card.hidePopover()
  note.setAttribute('aria-expanded', 'false')
  for (const part of sentence) part.classList.remove('is-open')
}

/** Closes the card and puts the focus back on its note, without the focus opening it again. */
function closeAndReturn() {
  const note = open?.source.note
  hide()
  note?.focus({preventScroll: true})
  hide()
}

/** Below the sentence, else above it where there is more room; the stylesheet ignores this on narrow screens. @param {Source} source */
function place({note, card, sentence}) {
  const lines = [...sentence, note].flatMap((part) => [...part.getClientRects()])
  const top = Math.min(...lines.map((line) => line.top))
  const bottom = Math.max(...lines.map((line) => line.bottom))
  const left = Math.min(...lines.map((line) => line.left))
  card.style.removeProperty('--room')
  const [above, below] = [top - margin, innerHeight - bottom - margin]
  const goesBelow = card.offsetHeight <= below || below >= above
  card.style.setProperty('--room', `${Math.max(minimum, goesBelow ? below : above)}px`)
  const {offsetWidth, offsetHeight} = card
  const y = goesBelow ? bottom + 6 : top - offsetHeight - 6
  const x = Math.max(margin, Math.min(left, document.documentElement.clientWidth - offsetWidth - margin))
  card.style.setProperty('--x', `${x + scrollX}px`)
  card.style.setProperty('--y', `${y + scrollY}px`)
}

/** On a narrow screen the card covers the lower half: a sentence that was opened there is scrolled above it. @param {Source} source */
function uncover({note, card}) {
  const edge = card.getBoundingClientRect()
  const covered = note.getBoundingClientRect().bottom + margin - edge.top
  const isSheet = edge.bottom >= innerHeight && edge.width >= document.documentElement.clientWidth
  if (!isSheet || covered <= 0) return
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  scrollBy({top: covered, behavior: calm ? 'instant' : 'smooth'})
}

/** @param {number} ms @param {() => void} then */
function wait(ms, then) {
  clearTimeout(timer)
  timer = setTimeout(then, ms)
}
