import {useCallback, useEffect, useRef} from 'react'

/**
 * A function that stays the same one while what it does changes. The Studio draws its bar of actions, and the document above it, for
 * every action that hands out another function.
 */
export function useSteady(act: () => void): () => void {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  return useCallback(() => latest.current(), [])
}
