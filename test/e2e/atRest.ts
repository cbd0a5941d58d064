import type {Page} from 'playwright-core'

/**
 * Resolves once nothing on a page is on its way: a colour between two is neither, in a picture as for whoever measures it. What turns for
 * ever is waited for no longer than a second.
 */
export async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // What was just changed begins to move with the next frame.
    for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame)
    await Promise.race([
      Promise.allSettled(document.getAnimations().map(({finished}) => finished)),
      new Promise((later) => setTimeout(later, 1000)),
    ])
  })
}
