import { ChatCalendarViewModel } from '../../view-models/search/chat-calendar-view-model';
import { datasetNumber } from '../../../../binding/event-fields';
import { defineScreen } from '../../../../binding/define-screen';
import { queryText } from '../../../../binding/query-text';
import type { ChatCalendarData } from '../../view-models/search/chat-calendar-data';

export type Data = ChatCalendarData;

defineScreen({
  create: (services, query) =>
    new ChatCalendarViewModel(services, queryText(query, 'conversation')),
  methods: {
    onPrevious: (screen) => screen.previousMonth(),
    onNext: (screen) => screen.nextMonth(),
    onDay: (screen, event) => screen.openDay(datasetNumber(event, 'day')),
    onOlder: (screen) => screen.searchOlder(),
    onStop: (screen) => screen.stop(),
  },
});
