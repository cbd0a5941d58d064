/** Fields of an attribution that name somebody. They must be gone in the very patch that says this person is not to be named. */
export const namesSomebody: readonly string[] = ['speaker', 'speakerRole', 'saidAt', 'saidIn']
