import {parentPort, workerData} from 'node:worker_threads'
import {createLake} from '../../src/lake/index.ts'

/* The lake on a thread of its own: what a client costs is not hidden behind, nor charged with, what the lake does. */
const lake = await createLake({documents: workerData})
parentPort?.postMessage((await lake.listen(0)).url)
parentPort?.once('message', () => lake.close())
