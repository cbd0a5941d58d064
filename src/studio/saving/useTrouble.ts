import {useToast} from '@sanity/ui/toast'
import {useCallback} from 'react'

/**
 * Tells an editor that something was not done, and why.
 *
 * ```ts
 * client.create(document).then(done, trouble('Not made'))
 * ```
 */
export function useTrouble(): (title: string) => (error: unknown) => void {
  const {push} = useToast()
  return useCallback(
    (title) => (error) =>
      push({
        status: 'error',
        closable: true,
        title,
        description: error instanceof Error ? error.message : String(error),
      }),
    [push],
  )
}
