export const config = { socketUrl: '', signInUrl: '' };
