import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics'
import {expect, it} from 'vitest'
import {openTelemetry} from '../../src/rebuild/index.ts'

it('makes metrics of events, with the SDK of OpenTelemetry itself', async () => {
  const exporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE)
  const reader = new PeriodicExportingMetricReader({exporter})
  const provider = new MeterProvider({readers: [reader]})
  const onEvent = openTelemetry(provider.getMeter('sourceline'))
  onEvent({type: 'purged', changes: 3, tags: 14, took: 120, lag: 420})
  onEvent({type: 'refused', reason: 'stale'})
  onEvent({type: 'caughtUp', documents: 100, lost: 2, deleted: 1, took: 5})
  onEvent({type: 'targetFailed', target: 1, attempt: 1, retryIn: 500, tags: 14})
  await reader.forceFlush()
  const metrics = exporter.getMetrics().flatMap(({scopeMetrics}) => scopeMetrics.flatMap(({metrics}) => metrics))
  const values = new Map(
    metrics.map(({descriptor, dataPoints}) => [
      descriptor.name.replace('sourceline.rebuild.', ''),
      dataPoints.map(({value, attributes}) => ({value, attributes})),
    ]),
  )
  expect(values.get('changes')).toMatchObject([{value: 3}])
  expect(values.get('tags')).toMatchObject([{value: 14}])
  expect(values.get('lost')).toMatchObject([{value: 3}])
  expect(values.get('lag')).toMatchObject([{value: {count: 1, sum: 420}}])
  expect(values.get('events')?.map(({attributes}) => attributes)).toEqual([
    {type: 'purged'},
    {type: 'refused', reason: 'stale'},
    {type: 'caughtUp'},
    {type: 'targetFailed', target: 1},
  ])
  await provider.shutdown()
})
