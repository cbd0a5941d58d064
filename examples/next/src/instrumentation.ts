/** Called once when the server starts: from then on it notices what changes, also where no delivery comes. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const {site} = await import('./content/site.ts')
  await site.rebuild.catchUp().catch(() => {})
}
