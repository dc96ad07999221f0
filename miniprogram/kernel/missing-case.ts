/** Ends an exhaustive `switch`: adding a member to the union makes the call fail to compile. */
export function missingCase(value: never): never {
  throw new Error(`Missing case: ${JSON.stringify(value)}`);
}
