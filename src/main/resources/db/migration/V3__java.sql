-- Java is a language of submissions, too.
alter table submission drop constraint submission_language_check;
alter table submission add constraint submission_language_check check (language in ('PYTHON', 'JAVA', 'SETTINGS'));
