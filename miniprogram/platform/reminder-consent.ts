/** WeChat's question whether somebody may be told of messages while they are away (订阅消息): one consent is good for one message. */
export interface ReminderConsent {
  /** False where the person has refused for good, or WeChat does not know such messages. */
  canAsk(templateId: string): Promise<boolean>;
  /** Asks. WeChat allows it only as the answer to a tap. */
  ask(templateId: string): Promise<'accepted' | 'refused' | 'failed'>;
}
