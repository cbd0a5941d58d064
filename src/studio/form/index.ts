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
import {isArrayOfBlocksInputProps, isArrayOfObjectsInputProps, isObjectInputProps, isStringInputProps} from 'sanity'
import {NoticeInput} from '../notices/NoticeInput.tsx'
import {NoticesInput} from '../notices/NoticesInput.tsx'
import {SupersedesInput} from '../notices/SupersedesInput.tsx'
import {PolicyInput} from '../policy/PolicyInput.tsx'
import {RulesInput} from '../policy/RulesInput.tsx'
import {BodyInput} from '../text/BodyInput.tsx'
import {ArticleInput} from './ArticleInput.tsx'
import {AttributionInput} from './AttributionInput.tsx'
import {AttributionsInput} from './AttributionsInput.tsx'
import {ClaimTextInput} from './ClaimTextInput.tsx'
import {ClearForbidden} from './ClearForbidden.tsx'
import {GroundRuleInput} from './GroundRuleInput.tsx'
import {PartOfInput} from './PartOfInput.tsx'
import {SpeakerInput} from './SpeakerInput.tsx'

type Place = readonly [where: string, render: (props: InputProps) => ReactElement | false]

/** A row per replaced input, by the place of its field in a document; keys of array items are left out. */
const inputs: readonly Place[] = [
  ['', (props) => isObjectInputProps(props) && isArticle(props) && createElement(ArticleInput, props)],
  ['', (props) => isObjectInputProps(props) && isPolicy(props) && createElement(PolicyInput, props)],
  ['body', (props) => isBody(props) && createElement(BodyInput, props)],
  ['rules', (props) => isArrayOfObjectsInputProps(props) && holdsRules(props) && createElement(RulesInput, props)],
  ['text', (props) => isStringInputProps(props) && createElement(ClaimTextInput, props)],
  [
    'attributions',
    (props) => isArrayOfObjectsInputProps(props) && holds(props) && createElement(AttributionsInput, props),
  ],
  ['notices', (props) => isArrayOfObjectsInputProps(props) && isOfArticle(props) && createElement(NoticesInput, props)],
  ['notices[]', (props) => isObjectInputProps(props) && isNotice(props) && createElement(NoticeInput, props)],
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
function isBody(props: InputProps): props is PortableTextInputProps {
  return isArrayOfBlocksInputProps(props) && props.schemaType.name === 'body'
}

/** Notices of a work, and not a list of that name in a type of the user's own. */
function isOfArticle({schemaType}: ArrayOfObjectsInputProps): boolean {
  return schemaType.of.some(({name}) => name === 'notice')
}

function isNotice({schemaType}: ObjectInputProps): boolean {
  return schemaType.name === 'notice'
}

function isPolicy({schemaType}: ObjectInputProps): boolean {
  return schemaType.name === 'policy'
}

/** The form of an article as a whole. */
function isArticle({schemaType}: ObjectInputProps): boolean {
  return schemaType.name === 'article'
}

/** Whether an array is one of attributions, and not a list of the same name in a type of the user's own. */
function holds({schemaType}: ArrayOfObjectsInputProps): boolean {
  return schemaType.of.some(({name}) => name === 'attribution')
}

function NewsroomInput(props: InputProps): ReactElement {
  const place = placeOf(props.path)
  for (const [where, render] of inputs) {
    const instead = where === place && render(props)
    if (instead) return instead
  }
  return props.renderDefault(props)
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
