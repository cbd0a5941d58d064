/**
 * Addresses of pictures in the sizes a page needs, with hotspot and crop. On any runtime.
 *
 * @module
 */
export {type ImageAttributes, type ImageAttributesOptions, imageAttributes} from './imageAttributes.ts'
export {type ImageSource, imageSource} from './imageSource.ts'
export {type ImageWish, imageUrl} from './imageUrl.ts'
