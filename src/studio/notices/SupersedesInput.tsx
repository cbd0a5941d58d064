import {isKeySegment, type StringInputProps, useFormValue} from 'sanity'
import {isObject} from '../../references/isObject.ts'
import {PickFromList} from '../form/PickFromList.tsx'
import {noticePreview} from './preview.ts'

/** Which earlier notice a notice takes the place of: picked by what readers see of it, stored as its key. */
export function SupersedesInput(props: StringInputProps) {
  const all: unknown = useFormValue(['notices'])
  const own = props.path.find(isKeySegment)?._key
  const notices = Array.isArray(all) ? all.filter(isObject) : []
  const at = notices.findIndex(({_key}) => _key === own)
  const offered = notices.slice(0, at < 0 ? notices.length : at).flatMap((notice) => {
    const seen = noticePreview(notice)
    const words = [seen?.title, seen?.paragraphs[0]].filter(Boolean).join(': ')
    return typeof notice._key === 'string' ? [{value: notice._key, title: words.slice(0, 120)}] : []
  })
  return <PickFromList field={props} gone="A notice that is gone" none="None" offered={offered} />
}
