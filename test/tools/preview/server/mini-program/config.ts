export const config = { socketUrl: '', serverUrl: '', localChatUrl: '' };
