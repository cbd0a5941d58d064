import {Card, Flex, Text} from '@sanity/ui'
import {useEffect, useState} from 'react'
import type {InputProps, ObjectInputProps} from 'sanity'
import {isObject} from '../../references/isObject.ts'
import type {Finding} from '../../sourcing/index.ts'
import {useMarks} from '../form/marksContext.ts'
import {useNames} from '../names/NamesContext.ts'
import {useFormWork} from '../names/useFormWork.ts'
import {NoticeCard} from './NoticeCard.tsx'
import {wordingRemarks} from './wordingRemarks.ts'

const settle = 150

/** A notice: above its fields what readers will see, and what the house says of its words while they are typed. */
export function NoticeInput(props: ObjectInputProps) {
  const work = useFormWork()
  const notice = useNames().told(props.value)
  const {policy} = useMarks()
  const remarks = useWordingRemarks(work, notice, policy)
  const all: InputProps = props
  return (
    <Flex direction="column" gap={4}>
      <NoticeCard notice={notice} policy={policy} />
      {remarks.map(({path, message, mend}) => (
        <Card border data-testid="notice-remark" key={path + message} padding={3} radius={2} tone="critical">
          <Text size={1}>
            {message} {mend}
          </Text>
        </Card>
      ))}
      {props.renderDefault(all)}
    </Flex>
  )
}

function useWordingRemarks(work: unknown, notice: unknown, policy: unknown): readonly Finding[] {
  const [remarks, setRemarks] = useState<readonly Finding[]>([])
  useEffect(() => {
    const key = isObject(notice) ? notice._key : undefined
    if (typeof key !== 'string' || !isObject(work)) return
    let current = true
    const timer = setTimeout(() => {
      import('../../reading/index.ts').then(
        ({createReader}) => {
          if (!current) return
          setRemarks(
            wordingRemarks(
              // The form around it may still have the words before the last key.
              {...work, notices: [notice]},
              key,
              {policy, read: createReader({language: 'en'}), at: new Date().toISOString()},
            ),
          )
        },
        () => undefined,
      )
    }, settle)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [work, notice, policy])
  return remarks
}
