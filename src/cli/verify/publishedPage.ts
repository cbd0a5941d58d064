/** How many documents a page has. */
export const pageSize = 500

/**
 * A page of what the rules look at, in the order of ids. Documents are read whole: what the engine takes of them is said once, where it
 * takes it, and an approval is bound to every word. Nothing but findings is ever printed.
 */
export const publishedPage = `*[_type in $types && _id > $after] | order(_id asc) [0...${pageSize}]`
