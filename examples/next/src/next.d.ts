// What `next-env.d.ts` says too; that file is written by a build, and types are checked without one.
/// <reference types="next" />
/// <reference types="next/image-types/global" />
