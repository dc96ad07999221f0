import type { Result } from '../kernel/result';
import type { ChatError } from './chat-error';

export type ChatResult<Value> = Promise<Result<Value, ChatError>>;
