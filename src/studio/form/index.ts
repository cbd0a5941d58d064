/** Which parts of the Studio's form the newsroom replaces; the schemas know nothing of it. */

import {createElement, Fragment, type ReactElement} from 'react'
import type {
  ArrayOfObjectsInputProps,
  FieldProps,
  FormComponents,
  InputProps,
  ObjectInputProps,
  PortableTextInputProps,
} from 'sanity'
import {
  isArrayOfBlocksInputProps,
  isArrayOfObjectsInputProps,
  isObjectInputProps,
  isStringInputProps,
  PatchEvent,
} from 'sanity'
import {useNames} from '../names/NamesContext.ts'
import {NoticeInput} from '../notices/NoticeInput.tsx'
import {NoticesInput} from '../notices/NoticesInput.tsx'
import {SupersedesInput} from '../notices/SupersedesInput.tsx'
import {PolicyInput} from '../policy/PolicyInput.tsx'
import {RulesInput} from '../policy/RulesInput.tsx'
import {BodyInput} from '../text/BodyInput.tsx'
import {isPictureOrFile} from '../uploads/isPictureOrFile.ts'
import {namelessUpload} from '../uploads/namelessUpload.ts'
import {ArticleInput} from './ArticleInput.tsx'
import {AttributionInput} from './AttributionInput.tsx'
import {AttributionsInput} from './AttributionsInput.tsx'
import {ClaimTextInput} from './ClaimTextInput.tsx'
import {ClearForbidden} from './ClearForbidden.tsx'
import {GroundRuleInput} from './GroundRuleInput.tsx'
import {PartOfInput} from './PartOfInput.tsx'
import {SpeakerInput} from './SpeakerInput.tsx'

type TypeOf = (stored: string) => string
type Place = readonly [where: string, render: (props: InputProps, typeOf: TypeOf) => ReactElement | false]

/** A row per replaced input, by the place of its field in a document; keys of array items are left out. */
const inputs: readonly Place[] = [
  ['', (props, typeOf) => isObjectInputProps(props) && isArticle(props, typeOf) && createElement(ArticleInput, props)],
  ['', (props, typeOf) => isObjectInputProps(props) && isPolicy(props, typeOf) && createElement(PolicyInput, props)],
  ['body', (props, typeOf) => isBody(props, typeOf) && createElement(BodyInput, props)],
  ['rules', (props) => isArrayOfObjectsInputProps(props) && holdsRules(props) && createElement(RulesInput, props)],
  ['text', (props) => isStringInputProps(props) && createElement(ClaimTextInput, props)],
  [
    'attributions',
    (props, typeOf) =>
      isArrayOfObjectsInputProps(props) && holds(props, typeOf) && createElement(AttributionsInput, props),
  ],
  [
    'notices',
    (props, typeOf) =>
      isArrayOfObjectsInputProps(props) && isOfArticle(props, typeOf) && createElement(NoticesInput, props),
  ],
  [
    'notices[]',
    (props, typeOf) => isObjectInputProps(props) && isNotice(props, typeOf) && createElement(NoticeInput, props),
  ],
  ['notices[].supersedes', (props) => isStringInputProps(props) && createElement(SupersedesInput, props)],
  ['attributions[]', (props) => isObjectInputProps(props) && createElement(AttributionInput, props)],
  ['attributions[].groundRule', (props) => isStringInputProps(props) && createElement(GroundRuleInput, props)],
  ['attributions[].partOf', (props) => isStringInputProps(props) && createElement(PartOfInput, props)],
  ['attributions[].speaker', (props) => isObjectInputProps(props) && createElement(SpeakerInput, props)],
]

/** The rules of the sourcing policy, and not a list of that name in a type of the user's own. */
function holdsRules({schemaType}: ArrayOfObjectsInputProps): boolean {
  return schemaType.of.some(
    (member) => member.jsonType === 'object' && member.fields.some(({name}) => name === 'severity'),
  )
}

/** The text of an article, and not a body of the user's own. */
function isBody(props: InputProps, typeOf: TypeOf): props is PortableTextInputProps {
  return isArrayOfBlocksInputProps(props) && typeOf(props.schemaType.name) === 'body'
}

/** Notices of a work, and not a list of that name in a type of the user's own. */
function isOfArticle({schemaType}: ArrayOfObjectsInputProps, typeOf: TypeOf): boolean {
  return schemaType.of.some(({name}) => typeOf(name) === 'notice')
}

function isNotice({schemaType}: ObjectInputProps, typeOf: TypeOf): boolean {
  return typeOf(schemaType.name) === 'notice'
}

function isPolicy({schemaType}: ObjectInputProps, typeOf: TypeOf): boolean {
  return typeOf(schemaType.name) === 'policy'
}

/** The form of an article as a whole. */
function isArticle({schemaType}: ObjectInputProps, typeOf: TypeOf): boolean {
  return typeOf(schemaType.name) === 'article'
}

/** Whether an array is one of attributions, and not a list of the same name in a type of the user's own. */
function holds({schemaType}: ArrayOfObjectsInputProps, typeOf: TypeOf): boolean {
  return schemaType.of.some(({name}) => typeOf(name) === 'attribution')
}

function NewsroomInput(props: InputProps): ReactElement {
  const names = useNames()
  const place = placeOf(props.path)
  for (const [where, render] of inputs) {
    const instead = where === place && render(props, names.type)
    if (instead) return instead
  }
  return props.renderDefault(isObjectInputProps(props) ? namelessly(props) : props)
}

/** What is uploaded is written down without what its file is called. */
function namelessly(props: ObjectInputProps): ObjectInputProps {
  if (!isPictureOrFile(props.schemaType)) return props
  const onChange: typeof props.onChange = (change) =>
    props.onChange(PatchEvent.from(change).patches.map(namelessUpload))
  return {...props, onChange}
}

/** The tree stays the same whether a field is wrong or not: a field that is drawn anew loses what is being typed. */
function NewsroomField(props: FieldProps): ReactElement {
  const wrong = props.value !== undefined && props.validation.some(({level}) => level === 'error')
  const clear = wrong ? createElement(ClearForbidden, {field: props}) : null
  return props.renderDefault({...props, children: createElement(Fragment, null, props.children, clear)})
}

/** For the `form` option of a plugin or a workspace. */
export const formComponents: FormComponents = {
  input: NewsroomInput,
  field: NewsroomField,
}

/**
 * ```ts
 * placeOf(['attributions', {_key: 'a1'}, 'speaker']) // 'attributions[].speaker'
 * ```
 */
export function placeOf(path: InputProps['path']): string {
  return path.reduce<string>((place, step) => {
    if (typeof step !== 'string') return `${place}[]`
    return place ? `${place}.${step}` : step
  }, '')
}
