import type {ImageObject} from 'schema-dts'
import type {Figure} from '../../client/results/bodyTypes.ts'

export function imageOf({url, width, height, caption, credit}: Figure): ImageObject {
  return {
    '@type': 'ImageObject',
    url,
    width: {'@type': 'QuantitativeValue', value: width, unitCode: 'E37'},
    height: {'@type': 'QuantitativeValue', value: height, unitCode: 'E37'},
    ...(caption !== null && {caption}),
    ...(credit !== null && {creditText: credit}),
  }
}
