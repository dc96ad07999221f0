/** Opens what a card's token or a code's scene leads to. */
export const LANDING_PAGE = 'pages/landing/landing';

/** Opens the conversation that its query names. */
export const CHAT_PAGE = 'packages/chat/pages/chat/chat';
