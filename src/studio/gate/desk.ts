import type {GateClient} from '../../gate/index.ts'

/** Where approvals and sourcing records are kept, if anywhere. */
export type Desk = {
  readonly dataset?: string | undefined
  /** The newsroom said that it keeps none: what takes records is told as not checked, and nobody's approval is asked. */
  readonly withoutRecords: boolean
}

/** A client of the private dataset, with the rights of whoever is logged in. */
export function deskOf(client: GateClient, {dataset}: Desk): GateClient | undefined {
  return dataset === undefined ? undefined : client.withConfig({dataset, useCdn: false})
}
