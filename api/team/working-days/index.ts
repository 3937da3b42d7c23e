export { addWorkingDays, answerDue, isWorkingDay, workingDaysBefore } from './working-days.rules';
