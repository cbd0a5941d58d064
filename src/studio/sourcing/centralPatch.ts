import {insert, PatchEvent, setIfMissing, unset} from 'sanity'
import {isObject} from '../../references/isObject.ts'

/** Puts a claim among those the story stands on, or takes it out; a reference stays as the mark has it. */
export function centralPatch(
  work: Readonly<Record<string, unknown>> | undefined,
  claim: string,
  isCentral: boolean,
): PatchEvent {
  const central = Array.isArray(work?.centralClaims) ? work.centralClaims.filter(isObject) : []
  const keys = central.flatMap(({_ref, _key}) => (_ref === claim && typeof _key === 'string' ? [_key] : []))
  if (!isCentral) return PatchEvent.from(keys.map((_key) => unset(['centralClaims', {_key}])))
  const reference = {
    _type: 'reference',
    _key: crypto.randomUUID().slice(0, 12),
    _ref: claim,
    _weak: true,
    _strengthenOnPublish: {type: 'claim', weak: true},
  }
  return PatchEvent.from([setIfMissing([], ['centralClaims']), insert([reference], 'after', ['centralClaims', -1])])
}
