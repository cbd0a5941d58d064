import {Card, Flex, Text} from '@sanity/ui'
import {useEffect, useState} from 'react'
import {cannotKnow, type Fit, type Records, whoFits} from '../../gate/index.ts'
import type {Graph} from '../../sourcing/index.ts'

type Props = {readonly article: string; readonly graph: Graph; readonly records: Records | undefined}

/** Who fits each source without a name, by everything readers are told at once; nothing where there is none. */
export function WhoFits({article, graph, records}: Props) {
  const fits = useFits(article, graph, records)
  if (fits.length === 0) return null
  return (
    <Flex data-testid="who-fits" direction="column" gap={3}>
      <Text as="h2" size={1} weight="semibold">
        Who fits this?
      </Text>
      {fits.map(({attribution, sentence, clues}) => (
        <Card border key={attribution} padding={3} radius={2} tone={clues.length > 0 ? 'critical' : 'default'}>
          <Flex direction="column" gap={3}>
            <Text size={1}>{sentence}</Text>
            {clues.map(({path, field, words}) => (
              <Text key={`${path} ${words}`} size={1} weight="medium">
                {field}: “{words}”
              </Text>
            ))}
          </Flex>
        </Card>
      ))}
      <Text muted size={0}>
        {cannotKnow}
      </Text>
    </Flex>
  )
}

function useFits(article: string, graph: Graph, records: Records | undefined): readonly Fit[] {
  const [fits, setFits] = useState<readonly Fit[]>([])
  useEffect(() => {
    let current = true
    whoFits(article, graph, records).then(
      (found) => current && setFits(found),
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [article, graph, records])
  return fits
}
