import {Flex, Text} from '@sanity/ui'
import {startTransition, useEffect, useState} from 'react'
import {cannotKnow, type Fit, type Records, whoFits} from '../../gate/index.ts'
import type {Graph} from '../../sourcing/index.ts'
import {Folded, PanelList} from './panelParts.tsx'
import {useStable} from './useStable.ts'

/** How many sources are told of before they are asked for; those that somebody fits stand first. */
const shown = 4

type Props = {readonly article: string; readonly graph: Graph; readonly records: Records | undefined}

/** Who fits each source without a name, by everything readers are told at once; nothing where there is none. */
export function WhoFits({article, graph, records}: Props) {
  const found = useFits(article, graph, records)
  const fits = useStable(
    found.toSorted((one, other) => other.clues.length - one.clues.length),
    ({attribution}) => attribution,
  )
  if (fits.length === 0) return null
  return (
    <Flex data-testid="who-fits" direction="column" gap={3}>
      <Text as="h2" size={1} weight="semibold">
        Who fits this?
      </Text>
      <PanelList>
        <Folded items={fits} shown={shown}>
          {({attribution, sentence, clues}) => (
            <div data-panel-card={clues.length > 0 ? 'critical' : ''} key={attribution}>
              <p>{sentence}</p>
              {clues.map(({path, field, words}) => (
                <p data-panel-said="" key={`${path} ${words}`}>
                  {field}: “{words}”
                </p>
              ))}
            </div>
          )}
        </Folded>
      </PanelList>
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
      (found) => current && startTransition(() => setFits(found)),
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [article, graph, records])
  return fits
}
