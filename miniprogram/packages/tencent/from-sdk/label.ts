import { fieldsOf, list, text } from './fields';
import type { Label } from '../../../domain/person/label';

/** The most labels, and friends under one, that are believed. */
const MOST = 3_000;

/** The readable ones of the SDK's friend groups. */
export function labelsFromSdk(data: unknown): readonly Label[] {
  return list(data, MOST).flatMap((item) => {
    const { name, userIDList } = fieldsOf(item);
    const userIds = list(userIDList, MOST)
      .map((userId) => text(userId))
      .filter((userId) => userId !== '');
    return text(name) === '' ? [] : [{ name: text(name), userIds }];
  });
}
