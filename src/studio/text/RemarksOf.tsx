import {useEffect} from 'react'
import {isObject} from '../../references/isObject.ts'
import {useMarks} from '../form/marksContext.ts'
import {useFormWork} from '../names/useFormWork.ts'
import type {TextRemark} from './remarks.ts'
import {useRemarks} from './useRemarks.ts'

/** Reads the article in the form and hands on what is to be said of it; draws nothing, so that the editor is drawn for another remark only. */
export function RemarksOf({onFound}: {readonly onFound: (remarks: readonly TextRemark[]) => void}) {
  const {policy} = useMarks()
  const work = useFormWork()
  const remarks = useRemarks(isObject(work) ? work : undefined, policy)
  useEffect(() => onFound(remarks), [onFound, remarks])
  return null
}
