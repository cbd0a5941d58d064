/*
 * What `sourceline/preview` is in a browser (the `browser` condition of the package's exports). A bundler stops at the import
 * of a name that is not exported here; whatever gets past that stops below.
 */

/** There has to be some export: a file without any is taken for CommonJS, of which bundlers let any name be imported. */
export const onlyForServers = true

throw new Error(
  'sourceline/preview reads drafts with a token, and this is a browser: whoever opens the page could read everything the token can. Import it in code that only a server runs. See node_modules/sourceline/docs/errors/configuration.md.',
)
