/**
 * What a newsroom adds to Sourceline and what it calls things, as data: the Studio, a site and a rebuild handler read the same.
 *
 * @module
 */
export type {BodyDeclaration, OwnAnnotation, OwnBlock, OwnStyle} from './body.ts'
export type {
  CardValuesOf,
  FieldDeclaration,
  FiltersOf,
  ItemDeclaration,
  OwnReference,
  ValueOf,
  ValuesOf,
} from './field.ts'
export type {NamesDeclaration, SourcelineType} from './names.ts'
export type {FieldsDeclaration, NewsroomDeclaration, TypeDeclaration} from './newsroomDeclaration.ts'
