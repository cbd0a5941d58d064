/** Called once when the server starts: from then on it notices what changes, also where no delivery comes. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const {rebuildHandler} = await import('./content/rebuild.ts')
  await rebuildHandler()
    .catchUp()
    .catch(() => {})
}
