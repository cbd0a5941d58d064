/**
 * An embedded Content Lake: the hosted one's protocol, on one machine, without an account. It knows nothing about news.
 *
 * A request goes `serve/` (sockets, Host check, the Studio's files) → `http/` (one handler, made from the table in `routes.ts`)
 * → an endpoint in `query/`, `mutate/`, `actions/`, `listen/`, `history/`, `assets/`, `export/` or `hosted/` (what the Studio asks of the
 * hosted service besides data). `access/` says who may see what, `store/` keeps it (memory for reading, SQLite for
 * lasting), `webhooks/` tells others, `releases/` publishes at its time, `import/` loads NDJSON, `workspace/` is the browser's side.
 *
 * @module
 */
export type {Grant, RoleGrants} from './access/grants.ts'
export {createLake} from './createLake.ts'
export {LakeStartError} from './errors.ts'
export type {ImportOptions, ImportResult} from './import/import.ts'
export {ImportError} from './import/importError.ts'
export type {Lake} from './lake.ts'
export type {DatasetOptions, Faults, InitialDocument, LakeOptions, LakeUser} from './options.ts'
export type {ListenOptions} from './serve/listen.ts'
export {type Checked, check as checkLake} from './store/check.ts'
export type {Gate, GateRefusal, GateState} from './store/gate.ts'
export {type Salvaged, salvage as salvageLake} from './store/salvage.ts'
export type {WebhookOptions} from './webhooks/options.ts'
