import {derivatives} from '../../test/lake/assets/derivatives.ts'

/** What a hundred different pictures made of one of twenty megapixels take in memory, asked for all at once. `node bench/lake/pictures.ts` */
const {made, before, peak, time} = await derivatives()
const megabytes = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MB`
console.log(`${made} pictures of one of 20 megapixels in ${Math.round(time)} ms`)
console.log(`Memory: ${megabytes(before)} before, ${megabytes(peak)} at most, ${megabytes(peak - before)} more`)
