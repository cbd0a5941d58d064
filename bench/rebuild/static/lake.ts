/* A lake with so many pages' documents, as a process of its own: as `sourceline lake` is beside a site that is built. */
import {createLake} from '../../../src/lake/index.ts'
import {documentsOf} from '../documents.ts'

const lake = await createLake({documents: documentsOf(Number(process.argv[2]))})
const {url} = await lake.listen(0)
process.send?.(url)
process.once('disconnect', () => process.exit(0))
