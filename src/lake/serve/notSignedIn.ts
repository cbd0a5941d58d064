/** Why an address that should sign a browser in does not, and what to do, for the person who sees it. */
const told = {
  over: {
    title: 'This address signs nobody in any more',
    what: 'An address of this lake that signs you in works once, so that nobody else can come in by it after you. This one has been used, or it is not one of the lake that runs here now.',
    todo: [
      'Do you have a window of this Studio open? It is signed in already: go on there.',
      'Otherwise end what serves this lake (Ctrl-C) and start it again, with <code>npm start</code> or the command that you started it with. It prints an address that works.',
      'Did a colleague give you the address? Ask them for yours: who starts the lake sees one for each person.',
    ],
  },
  elsewhere: {
    title: 'Another page cannot sign you in',
    what: 'This address was opened by a link on another page, and who you are here is not for another page to decide.',
    todo: ['Copy the address and open it yourself, in a new tab. It has not been used up.'],
  },
} as const

const style =
  'body{font:1rem/1.5 system-ui,sans-serif;max-width:38rem;margin:4rem auto;padding:0 1rem}li{margin:.5rem 0}'

/** The page that says so: 401, with no script in it and nothing of the address. */
export function notSignedIn(reason: keyof typeof told): Response {
  const {title, what, todo} = told[reason]
  const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${style}</style>
<main>
<h1>${title}</h1>
<p>${what}</p>
<ul>${todo.map((line) => `<li>${line}</li>`).join('')}</ul>
</main>
</html>
`
  return new Response(page, {
    status: 401,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    },
  })
}
