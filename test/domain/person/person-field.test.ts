import { PERSON_FIELDS, PERSON_FIELD_BYTES } from '../../../miniprogram/domain/person/person-field';

it('has a limit for every text', () => {
  expect(PERSON_FIELDS.map((field) => PERSON_FIELD_BYTES[field])).toEqual([
    96, 500, 500, 16, 500, 100, 500,
  ]);
});
