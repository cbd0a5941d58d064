import {createContext, useContext} from 'react'
import {type WrittenNames, writtenNames} from '../../declaration/written.ts'

/** What this workspace stores the newsroom's types under. Outside of a workspace of a plugin, as Sourceline calls them. */
export const NamesContext = createContext<WrittenNames>(writtenNames({}))

/** See {@link NamesContext}. */
export const useNames = (): WrittenNames => useContext(NamesContext)
