/** Opens what a card's token (`t`), a code's scene or a subscribe message's conversation (`c`) leads to. */
export const LANDING_PAGE = 'pages/landing/landing';
