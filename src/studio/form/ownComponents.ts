import {type ComponentType, createElement, type ReactElement} from 'react'
import type {BlockAnnotationProps, BlockProps, InputProps, PreviewProps} from 'sanity'

/** How a type looks in forms: its input, its preview, and itself in a text. @public */
export type TypeComponents = {
  readonly input?: ComponentType<InputProps>
  readonly preview?: ComponentType<PreviewProps>
  readonly block?: ComponentType<BlockProps>
  readonly annotation?: ComponentType<BlockAnnotationProps>
}

/** By the names of types: `{youtube: {preview: VideoPreview, block: Video}}`. @public */
export type OwnComponents = {readonly [type: string]: TypeComponents}

type Rendering<Props> = Props & {
  readonly schemaType?: {readonly name: string} | undefined
  readonly renderDefault: (props: Props) => ReactElement
}

/**
 * A form component that gives way to what a newsroom has for a type of its own, and is what it was for every other.
 *
 * ```ts
 * form: {components: {preview: givingWay(components, 'preview')}}
 * ```
 *
 * @internal
 */
export function givingWay<Props extends object>(
  ownOf: (type: string) => ComponentType<Props> | undefined,
  usual?: ComponentType<Rendering<Props>>,
): ComponentType<Rendering<Props>> {
  return function GivingWay(props: Rendering<Props>) {
    const own = ownOf(props.schemaType?.name ?? '')
    if (own) return createElement(own, props)
    return usual ? createElement(usual, props) : props.renderDefault(props)
  }
}
