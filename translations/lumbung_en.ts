<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Charts</name>
    <message numerus="yes">
        <source>Chart with %n bars.</source>
        <translation>
            <numerusform>Chart with %n bar.</numerusform>
            <numerusform>Chart with %n bars.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FilterBar</name>
    <message numerus="yes">
        <source>Filter: %n active, clear</source>
        <translation>
            <numerusform>Filter: %n active, clear</numerusform>
            <numerusform>Filter: %n active, clear</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MissingStrip</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
</TS>
