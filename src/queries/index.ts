/**
 * What a site may read, an entity a file: the GROQ, the shape of its answer and the cache tags, side by side.
 *
 * @module
 */
