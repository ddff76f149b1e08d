// Made from openapi/openapi.json by `npm run openapi`. Do not edit.

export interface paths {
    "/v1/determinations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Determine a case: benefit, available amount, recoverable amount, order, time to pay and default term
         * @description For each defendant on each footing asked for, every stage in the order of the Act, with its reasons; what the footings differ in, in pounds; and one receipt that replays to the same bytes.
         */
        post: operations["determine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/receipts/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Run the determination of a receipt again, and prove it or name the first difference */
        post: operations["replayReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rules that can be asked alone */
        get: operations["listCalculations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/schedule-2-listing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether an offence, committed on these days, is a criminal lifestyle offence
         * @description POCA 2002, Sch 2
         */
        post: operations["schedule2Listing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/criminal-lifestyle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether the defendant has a criminal lifestyle, and each test that is met or not
         * @description POCA 2002, s 75, Sch 2
         */
        post: operations["criminalLifestyle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/relevant-day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The day after which transfers and expenditure are caught by the assumptions
         * @description POCA 2002, s 10(8), (9)
         */
        post: operations["relevantDay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/assumption-required": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether an assumption is required of a transfer, a holding or expenditure, by its dates
         * @description POCA 2002, s 10(2) to (4)
         */
        post: operations["assumptionRequired"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/value-of-property-obtained": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The value of property obtained: adjusted for changes in the value of money, or as held now, if greater
         * @description POCA 2002, s 80
         */
        post: operations["valueOfPropertyObtained"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/mortgage-advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Benefit from a mortgage obtained by fraud: the loan’s share of the increase in value
         * @description R v Waya [2012] UKSC 51
         */
        post: operations["mortgageAdvance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/joint-pool": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A sum obtained jointly: the whole to each, recovered once, and what can still be enforced
         * @description R v Ahmad [2014] UKSC 36
         */
        post: operations["jointPool"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/earlier-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What earlier confiscation orders add to benefit from general criminal conduct, and take off it
         * @description POCA 2002, s 8(3) to (8)
         */
        post: operations["earlierOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/tainted-gift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether a gift is tainted, the part of the property that was given, and its value
         * @description POCA 2002, ss 77, 78, 81
         */
        post: operations["taintedGift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/available-amount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Free property less obligations that have priority, plus all tainted gifts
         * @description POCA 2002, s 9
         */
        post: operations["availableAmount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/recoverable-amount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a confiscation order requires to be paid, before it is limited to what is proportionate
         * @description POCA 2002, ss 6(6), (6A), 7
         */
        post: operations["recoverableAmount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/offences-within-part-2": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Which offences Part 2 reaches: those committed on or after 24 March 2003
         * @description SI 2003/333, arts 1(3), 3(1)
         */
        post: operations["offencesWithinPart2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/proceed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether the Crown Court must proceed with a view to a confiscation order
         * @description POCA 2002, s 6(1) to (4), (8)
         */
        post: operations["proceed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/proportionate-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The amount ordered: the recoverable amount, so far as that is not disproportionate
         * @description POCA 2002, s 6(5)
         */
        post: operations["proportionateOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/pay-by-false-declaration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The most that may be taken of pay obtained by a false declaration
         * @description R v Andrewes [2022] UKSC 24
         */
        post: operations["payByFalseDeclaration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/time-to-pay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * When the amount ordered is due, and whether the time allowed is lawful
         * @description POCA 2002, s 11
         */
        post: operations["timeToPay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/default-term": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The most that the term in default of payment may be
         * @description POCA 2002, s 35
         */
        post: operations["defaultTerm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/compliance-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether a compliance order is open: where it is, the question is for the court
         * @description POCA 2002, s 13A
         */
        post: operations["complianceOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/other-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Which other orders wait for the confiscation order and take it into account
         * @description POCA 2002, s 13(1) to (4)
         */
        post: operations["otherOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/priority-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * How much of the priority orders must be directed to be paid out of what confiscation recovers
         * @description POCA 2002, s 13(3A), (5), (6)
         */
        post: operations["priorityOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/reparation-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * For which offences a slavery and trafficking reparation order is open, and their cap
         * @description Modern Slavery Act 2015, ss 8, 9(4), 10(1)
         */
        post: operations["reparationOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/interest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Interest on an amount that was not paid when required
         * @description POCA 2002, s 12
         */
        post: operations["interest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/application-of-receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a sum received is applied to: costs, victims, and the rest as a fine
         * @description POCA 2002, ss 13(6), 54, 55
         */
        post: operations["applicationOfReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/default-term-after-payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What remains of a default term after part payment, in days
         * @description MCA 1980, s 79
         */
        post: operations["defaultTermAfterPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/release-from-default-term": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Days of a default term to be served before release
         * @description CJA 2003, s 258; Serious Crime Act 2015, s 86(2)
         */
        post: operations["releaseFromDefaultTerm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/default-term-after-variation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What happens to the default term when the amount is varied, or interest is added
         * @description POCA 2002, s 39
         */
        post: operations["defaultTermAfterVariation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/reconsider-no-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether a case without an order can be opened again, and up to what amount
         * @description POCA 2002, ss 19, 20
         */
        post: operations["reconsiderNoOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/reconsider-benefit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether the benefit, and what can be recovered, now exceed the order, in the money of today
         * @description POCA 2002, s 21
         */
        post: operations["reconsiderBenefit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/reconsider-available-amount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether the available amount now exceeds the one found, in the money of today, and what more is to be paid
         * @description POCA 2002, s 22
         */
        post: operations["reconsiderAvailableAmount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/inadequacy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether the available amount is too low for what remains to be paid, and the smaller total
         * @description POCA 2002, s 23
         */
        post: operations["inadequacy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/discharge-inadequate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether an order with less than £1,000 left may be discharged for a reason of currency
         * @description POCA 2002, s 24
         */
        post: operations["dischargeInadequate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/discharge-small-balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether an order with £50 or less left may be discharged
         * @description POCA 2002, s 25
         */
        post: operations["dischargeSmallBalance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/discharge-on-death": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether an order may be discharged because the defendant has died
         * @description POCA 2002, s 25A
         */
        post: operations["dischargeOnDeath"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/order-in-absence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether an order can be made against a defendant who has absconded, and what is left out
         * @description POCA 2002, ss 27, 28
         */
        post: operations["orderInAbsence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/vary-absconders-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether a returned and convicted absconder can have the amount of an order reduced
         * @description POCA 2002, s 29
         */
        post: operations["varyAbscondersOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/discharge-absconders-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether an order made in absence must, or may, be discharged
         * @description POCA 2002, s 30
         */
        post: operations["dischargeAbscondersOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/appeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Who may appeal against a confiscation decision, and by when
         * @description POCA 2002, ss 31, 33, 89(1)
         */
        post: operations["appeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/money-paid-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether money in an account, or seized, can be ordered to be paid over
         * @description POCA 2002, s 67
         */
        post: operations["moneyPaidOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/sale-of-seized-property": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether the sale of seized property can be authorised
         * @description POCA 2002, ss 67A to 67D
         */
        post: operations["saleOfSeizedProperty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/destruction-of-cryptoassets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What destroying cryptoassets counts for, and up to what
         * @description POCA 2002, s 51(9A) to (9C)
         */
        post: operations["destructionOfCryptoassets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/overseas-realisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * By how much property realised abroad reduces the order
         * @description POCA 2002, s 74(6), (8)
         */
        post: operations["overseasRealisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/postponement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether confiscation was postponed in time, until when a sentence may be varied, and what is lost if not
         * @description POCA 2002, ss 14, 15
         */
        post: operations["postponement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/incentivisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * How net receipts are shared among the agencies, to the penny
         * @description No enactment: a split of receipts under POCA 2002, s 55, from memory, that can be given
         */
        post: operations["incentivisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/period": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * First and last day of a period of calendar months forward, or of whole years back
         * @description Interpretation Act 1978, Sch 1; POCA 2002, ss 10(8), 75(3)(b), 77(9)
         */
        post: operations["period"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/business-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The day on which a period in business days ends, or by which an act before a hearing is due
         * @description CrimPR 2025 (SI 2025/909), r 2.2
         */
        post: operations["businessDays"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statements/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read the banks’ own files: typed lines, and the proof of each file and account
         * @description Multipart, streamed: a part `options` (JSON, by part name or file name) first, then the files. With `Accept: text/event-stream` progress is told as it goes, and the result last. `?lines=no` leaves the lines out.
         */
        post: operations["readStatements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statements/allocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Net own transfers and allocate every line once: items of benefit, with the proof */
        post: operations["allocateStatements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enforcement/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The account of confiscation orders on any day: ordered, paid, interest, balance, default term */
        post: operations["enforcementStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/timelines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Where a case stands on any day: stages, every deadline, what is overdue and what is due soon
         * @description Events in, in any order. `Accept` chooses the form: `application/json`; `image/svg+xml`, a picture to print or to be read aloud; `text/calendar`, the open deadlines for a calendar program, each on the last day that is in time on any reading. Where nothing is recorded there is nothing to draw, and the answer is JSON.
         */
        post: operations["timeline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/timelines/moved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The same case with one event on another day, and every deadline that moves with it */
        post: operations["timelineMoved"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is measured: every table and sum, with its unit, its columns and its definition */
        get: operations["statisticsDefinitions"];
        put?: never;
        /**
         * Measures over many cases in one pass, with their definitions, and small numbers hidden
         * @description The body is streamed and counted as it arrives: nothing of a record is kept, logged or repeated. A line that is refused is named by its number, and pointers are within that line.
         */
        post: operations["statistics"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/law": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Version, extent, coverage and conventions of the body of law */
        get: operations["law"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/law/offences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The catalogue of offences, and whether Schedule 2 lists them on a day */
        get: operations["offences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/law/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every dated figure, with its source, and what is known of each price index */
        get: operations["figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/schemas/case-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The case file as JSON Schema 2020-12 */
        get: operations["caseFileSchema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** That the service answers, and which versions do */
        get: operations["health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What each type of problem means */
        get: operations["listProblems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one type of problem means */
        get: operations["problem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A case file, the day of the decision, whose figures, and the conventions chosen */
        DeterminationInput: {
            caseFile: components["schemas"]["CaseFile"];
            /**
             * Format: date
             * @description The day of the decision: values are taken, the order is made and the default term is fixed on it
             * @example 2025-11-20
             */
            asAt: string;
            /** @description Whose figures to compute on */
            footings: components["schemas"]["Footing"][];
            /** @default {} */
            conventions: components["schemas"]["Conventions"];
        };
        /** @description How and when proceedings for one or more offences started */
        Proceedings: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            /** @description Every step that starts proceedings; the earliest counts */
            started: {
                /**
                 * @description What starts proceedings: not arrest, not the first hearing
                 * @enum {string}
                 */
                step: "summonsOrWarrantIssued" | "writtenChargeAndRequisitionIssued" | "singleJusticeProcedureNoticeIssued" | "chargedAfterArrestWithoutWarrant" | "voluntaryBillPreferred";
                /**
                 * Format: date
                 * @description Calendar day, YYYY-MM-DD
                 * @example 2025-11-20
                 */
                on: string;
            }[];
        };
        /** @description A person or company against whom an order is sought */
        Defendant: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            /**
             * @description A company cannot serve a default term
             * @enum {string}
             */
            kind: "individual" | "company";
            name?: string;
            /** @description The caller’s own reference, such as a PNC id or an ASN */
            reference?: string;
            /** @description Whether the prosecutor asks the court to proceed */
            prosecutorAsks?: boolean;
            /** @description Whether the court believes it appropriate to proceed */
            courtThinksAppropriate?: boolean;
            /** @description Whether the defendant has absconded */
            absconded?: boolean;
            /** @description Whether the defendant was 18 or over when convicted */
            aged18OrOverWhenConvicted?: boolean;
            /**
             * @description Whether any victim has started or intends to start civil proceedings about the conduct: ask in every case
             * @enum {string}
             */
            victimProceedings?: "started" | "intended" | "none";
            /** @description Whether an unlawful profit order has been or may be made, or proceedings for one have been or will be started */
            unlawfulProfitProceedings?: boolean;
            /** @description Whether the defendant has shown that the available amount is less than the benefit, where nobody disputes it */
            availableAmountShown?: boolean;
            /** @description Where each party stands, and what the court decided, on questions that are for the court */
            positions?: components["schemas"]["Position"][];
        };
        /** @description What a party asks for, or the court decided, on questions that are for the court */
        Position: {
            by: components["schemas"]["Footing"];
            /** @description Whether the defendant has shown that the available amount is less than the benefit */
            availableAmountShown?: boolean;
            /** @description The amount thought just, where a victim has started or intends proceedings; it may be nil */
            justAmount?: string;
            /** @description The most that it would not be disproportionate to require the defendant to pay */
            proportionateAmount?: string;
            /** @description Whether the whole cannot be paid on the day */
            cannotPayOnTheDay?: boolean;
            /** @description Time to pay: what is due when */
            tranches?: components["schemas"]["Tranche"][];
            /** @description The term to be served in default */
            defaultTerm?: {
                years?: number;
                months?: number;
                days?: number;
            };
            /** @description The means from which the confiscation order and the priority orders must be met */
            means?: string;
            reason: string;
            evidence?: components["schemas"]["Evidence"][];
        };
        /**
         * @description Whose figures a determination is computed on: a party’s, or the findings of the court
         * @enum {string}
         */
        Footing: "prosecution" | "defence" | "court";
        /** @description An amount and the day by which it is to be paid */
        Tranche: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            /** @description Pounds sterling as a decimal string */
            amount: string;
            /**
             * Format: date
             * @description Last day of the specified period
             * @example 2025-11-20
             */
            dueOn: string;
        };
        /** @description Where a fact comes from */
        Evidence: {
            /** @description Exhibit reference, such as the exhibit mark or a file id */
            exhibit: string;
            page?: number;
            line?: number;
        };
        /** @description Anyone else the case refers to */
        OtherParty: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            /** @enum {string} */
            kind: "individual" | "company" | "lender" | "other";
            name?: string;
        };
        /** @description A victim, by reference only, never by name */
        Victim: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
        };
        /** @description One count or offence taken into consideration */
        Offence: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            /** @description Count on the indictment */
            count?: string;
            /**
             * @description The offence, by its key in the catalogue
             * @example MSA_2
             * @enum {string}
             */
            offence: "MSA_1" | "MSA_2" | "MSA_4" | "MSA_30" | "NIAA2002_145" | "SOA2003_57" | "SOA2003_58" | "SOA2003_59" | "SOA2003_59A" | "AITCA2004_4" | "CJA2009_71" | "IA1971_24" | "IA1971_25" | "IA1971_25A" | "IA1971_25B" | "SOA2003_1" | "SOA2003_2" | "SOA2003_3" | "SOA2003_4" | "SOA2003_14" | "SOA2003_47" | "SOA2003_48" | "SOA2003_49" | "SOA2003_50" | "SOA2003_52" | "SOA2003_53" | "SOA2003_53A" | "SOA1956_33" | "SOA1956_33A" | "SOA1956_34" | "KIDNAPPING" | "FALSE_IMPRISONMENT" | "OAPA_16" | "OAPA_18" | "OAPA_20" | "OAPA_47" | "THEFT_21" | "THEFT_8" | "PERVERTING_JUSTICE" | "THEFT_1" | "FRAUD_1" | "CONSPIRACY_TO_DEFRAUD" | "IDA2010_4" | "MDA_4(2)" | "MDA_4(3)" | "MDA_5(3)" | "MDA_6" | "MDA_8" | "MDA_20" | "CEMA_50" | "CEMA_68" | "CEMA_170" | "CJICA_12" | "CJICA_19" | "PSA_4" | "PSA_5" | "PSA_7" | "PSA_8" | "POCA_327" | "POCA_328" | "POCA_329" | "GLA_12" | "IANA2006_21" | "NMWA1998_31" | "TA2000_56" | "FIREARMS_3(1)" | "FCA_14" | "FCA_15" | "FCA_16" | "FCA_17" | "CDPA_107(1)" | "CDPA_107(2)" | "CDPA_198(1)" | "CDPA_297A" | "TMA_92" | "BSAIA_52" | "SCA2015_45" | "CLA1977_1" | "CAA1981_1" | "SCA2007_44" | "SCA2007_45" | "SCA2007_46" | "CHILD_CRIMINAL_EXPLOITATION" | "CUCKOOING" | "OTHER";
            description?: string;
            committed: components["schemas"]["Committed"];
            /**
             * @description An attempt, conspiracy, incitement, encouragement or secondary participation
             * @enum {string}
             */
            inchoate?: "attempt" | "conspiracy" | "incitement" | "encouragingOrAssistingS44" | "encouragingOrAssistingS45or46" | "aidingAndAbetting";
            /** @description Where Schedule 2 lists the offence only on a condition: whether it is met */
            conditionMet?: boolean;
            /** @description For an offence outside the catalogue: that it is not listed in Schedule 2 */
            statedNotInSchedule2?: boolean;
            against: components["schemas"]["Against"][];
        };
        /** @description First and last day of an offence; an unknown day in a span counts as its first */
        Committed: {
            /**
             * Format: date
             * @description Calendar day, YYYY-MM-DD
             * @example 2025-11-20
             */
            from: string;
            /**
             * Format: date
             * @description Calendar day, YYYY-MM-DD
             * @example 2025-11-20
             */
            to: string;
        };
        /** @description How an offence ended against one defendant */
        Against: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            defendant: string;
            /**
             * @description The proceedings for this offence against this defendant
             * @example d1
             */
            proceedings?: string;
            /**
             * @description Convicted, taken into consideration, acquitted, or not decided yet
             * @enum {string}
             */
            outcome: "convicted" | "takenIntoConsideration" | "acquitted" | "undecided";
            /**
             * Format: date
             * @description Day of conviction
             * @example 2025-11-20
             */
            convictedOn?: string;
            /**
             * @description How the offence comes before the Crown Court, if it does
             * @enum {string}
             */
            route?: "convictedInCrownCourt" | "committedForSentence" | "committedUnderSection70" | "notBeforeCrownCourt";
            /** @description For an offence taken into consideration: the offences it was taken with */
            takenWith?: string[];
            /** @description Whether the defendant benefited from the offence, where nothing obtained is listed for it */
            benefited?: boolean;
        };
        /** @description A conviction in other proceedings */
        EarlierConviction: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            defendant: string;
            /**
             * Format: date
             * @description Day of conviction: two on one day are one occasion
             * @example 2025-11-20
             */
            convictedOn: string;
            /**
             * Format: date
             * @description First day of the offence
             * @example 2025-11-20
             */
            committedFrom?: string;
            /** @description Whether it brought benefit */
            benefited?: boolean;
            /** @description The benefit, as valued when obtained */
            benefit?: string;
            /**
             * Format: date
             * @description When that benefit was obtained
             * @example 2025-11-20
             */
            obtainedOn?: string;
            evidence?: components["schemas"]["Evidence"][];
        };
        /** @description A confiscation order made against the defendant before */
        EarlierOrder: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            defendant: string;
            /**
             * Format: date
             * @description Calendar day, YYYY-MM-DD
             * @example 2025-11-20
             */
            madeOn: string;
            /**
             * @description What it was based on; an order under an older Act or Parts 3 or 4 counts as general where the court could make assumptions
             * @enum {string}
             */
            basis?: "generalCriminalConduct" | "particularCriminalConduct";
            /** @description The benefit found when it was made */
            benefitFound?: string;
            /**
             * Format: date
             * @description The day that benefit was calculated
             * @example 2025-11-20
             */
            benefitCalculatedOn?: string;
            /** @description The amount ordered to be paid, not the amount paid */
            amountOrdered?: string;
            /** @description Whether that amount has already been deducted on an earlier occasion */
            alreadyDeducted?: boolean;
            evidence?: components["schemas"]["Evidence"][];
        };
        /** @description Something obtained as a result of or in connection with criminal conduct */
        Obtained: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            description: string;
            /** @description The defendants who obtained it: several obtained it jointly */
            obtainedBy: string[];
            /**
             * @description The joint pool, where several defendants obtained it
             * @example d1
             */
            jointPool?: string;
            /** @description The offences it came from. None: criminal conduct that was not charged, which counts only as general criminal conduct */
            offences?: string[];
            /**
             * @description Property; a pecuniary advantage, such as wages withheld or duty evaded; contraband at its illicit-market value; a mortgage obtained by fraud; pay obtained by a false declaration
             * @enum {string}
             */
            kind: "property" | "pecuniaryAdvantage" | "contraband" | "mortgageAdvance" | "payByFalseDeclaration";
            /**
             * Format: date
             * @description The day it was obtained
             * @example 2025-11-20
             */
            on: string;
            /** @description Its value when obtained: gross, never the profit */
            amount: string;
            /**
             * @description Handled only for another, with no interest beyond possession: not obtained; list the reward instead
             * @enum {string}
             */
            onlyAs?: "courier" | "custodian" | "conduit";
            /** @description Received by a company */
            throughCompany?: {
                /**
                 * @description Id given by the caller, unique in the case file
                 * @example d1
                 */
                company: string;
                /** @description Whether the company’s receipt is the defendant’s own: concealment, evasion or a sham */
                treatedAsDefendants?: boolean;
            };
            /** @description For a mortgage advance: the purchase it was used for */
            mortgage?: {
                /**
                 * @description Id given by the caller, unique in the case file
                 * @example d1
                 */
                property: string;
                /** @description Purchase price */
                price: string;
                /** @description The loan obtained by fraud */
                loan: string;
            };
            /** @description For pay obtained by a false declaration: the salaries from which the uplift is taken */
            pay?: {
                /** @description Pounds sterling as a decimal string */
                priorSalary: string;
                /** @description Pounds sterling as a decimal string */
                newSalary: string;
                fullValueGiven?: boolean;
                workLawful?: boolean;
            };
            /** @description The items this money came from. What came from a counted item is not counted again; what came from money shown to be lawful is not counted at all */
            metFrom?: components["schemas"]["MetFrom"][];
            contentions?: components["schemas"]["Contention"][];
            evidence?: components["schemas"]["Evidence"][];
        };
        /** @description A link that keeps the same pounds from being counted twice */
        MetFrom: {
            /**
             * @description Id of the thing obtained, transfer or expenditure the money came from
             * @example d1
             */
            item: string;
            /** @description How much of it */
            amount: string;
        };
        /** @description What the prosecution or the defence says of an item, or what the court found */
        Contention: {
            by: components["schemas"]["Footing"];
            /**
             * @description Where an item concerns several defendants: the one this statement is for
             * @example d1
             */
            defendant?: string;
            /** @description Why, in the words of whoever says so */
            reason: string;
            evidence?: components["schemas"]["Evidence"][];
            /** @description The figure in place of the plain one */
            amount?: string;
            /** @description Whether the item counts at all */
            counted?: boolean;
            /**
             * @description Shown to be incorrect (s 10(6)(a)), or there would be a serious risk of injustice (s 10(6)(b))
             * @enum {string}
             */
            ground?: "assumptionIncorrect" | "seriousRiskOfInjustice";
        };
        /** @description Property transferred to a defendant (first assumption) */
        Transfer: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            /**
             * @description The defendant
             * @example d1
             */
            to: string;
            /** @description Who transferred it, or a party’s id */
            from?: string;
            description?: string;
            /**
             * Format: date
             * @description The day of the transfer: caught only after the relevant day
             * @example 2025-11-20
             */
            on: string;
            /** @description Pounds sterling as a decimal string */
            amount: string;
            /** @description Not a receipt from another at all: between own accounts, a refund or a reversal */
            notReceipt?: {
                /** @enum {string} */
                why: "ownAccountTransfer" | "refund" | "reversal";
                reason: string;
            };
            /** @description The items this money came from. What came from a counted item is not counted again; what came from money shown to be lawful is not counted at all */
            metFrom?: components["schemas"]["MetFrom"][];
            rebuttal?: components["schemas"]["Rebuttal"];
            contentions?: components["schemas"]["Contention"][];
            evidence?: components["schemas"]["Evidence"][];
        };
        /** @description Why a required assumption is not made, where that is common ground */
        Rebuttal: {
            /**
             * @description Shown to be incorrect (s 10(6)(a)), or there would be a serious risk of injustice (s 10(6)(b))
             * @enum {string}
             */
            ground: "assumptionIncorrect" | "seriousRiskOfInjustice";
            /** @description Why the assumption is not made */
            reason: string;
            evidence?: components["schemas"]["Evidence"][];
        };
        /** @description Money spent by a defendant (third assumption) */
        Expenditure: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            /**
             * @description The defendant
             * @example d1
             */
            by: string;
            description?: string;
            /**
             * Format: date
             * @description The day of the expenditure: caught only after the relevant day
             * @example 2025-11-20
             */
            on: string;
            /** @description Pounds sterling as a decimal string */
            amount: string;
            /** @description The items this money came from. What came from a counted item is not counted again; what came from money shown to be lawful is not counted at all */
            metFrom?: components["schemas"]["MetFrom"][];
            rebuttal?: components["schemas"]["Rebuttal"];
            contentions?: components["schemas"]["Contention"][];
            evidence?: components["schemas"]["Evidence"][];
        };
        /** @description Property of any kind, anywhere, with its interests, values, charges and orders */
        Property: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            description: string;
            /**
             * @description What it is; contraband has no lawful market
             * @enum {string}
             */
            kind: "land" | "vehicle" | "cash" | "account" | "cryptoasset" | "jewellery" | "business" | "contraband" | "other";
            /** @description ISO country where it is: property counts anywhere */
            country?: string;
            interests: components["schemas"]["Interest"][];
            /** @description Market values of the whole, by day */
            valuations?: components["schemas"]["DatedAmount"][];
            /** @description What is said of its market value at the decision */
            contentions?: components["schemas"]["Contention"][];
            charges?: components["schemas"]["Charge"][];
            orders?: components["schemas"]["PropertyOrder"][];
            represents?: components["schemas"]["Represents"][];
            evidence?: components["schemas"]["Evidence"][];
        };
        /** @description What someone holds in a thing */
        Interest: {
            /**
             * @description A defendant or another party
             * @example d1
             */
            holder: string;
            /** @description The share held, such as "1/2" */
            share?: string;
            /** @description What is said of the share; the court’s is its determination */
            shareContentions?: components["schemas"]["ShareContention"][];
            /**
             * Format: date
             * @description The earliest time the holder appears to have held it
             * @example 2025-11-20
             */
            heldFrom?: string;
            /** @description The last day it was held; null where it is still held; left out where that is not known */
            heldUntil?: string | null;
            /** @description Market value of the whole property when it was obtained, free of other interests */
            valueWhenObtained?: string;
            /** @description Market value of this holder’s interest alone when it was obtained */
            interestWhenObtained?: string;
            /** @description Why the second assumption is not made */
            holdingRebuttal?: components["schemas"]["Rebuttal"];
            /** @description Why the fourth assumption is not made */
            freeOfInterestsRebuttal?: components["schemas"]["Rebuttal"];
            /** @description What is said of the second assumption: `counted`, or `amount` as the value when obtained */
            holdingContentions?: components["schemas"]["Contention"][];
        };
        /** @description What a party says a share is, or what the court determined */
        ShareContention: {
            by: components["schemas"]["Footing"];
            /**
             * @description Where an item concerns several defendants: the one this statement is for
             * @example d1
             */
            defendant?: string;
            /** @description Why, in the words of whoever says so */
            reason: string;
            evidence?: components["schemas"]["Evidence"][];
            /** @description The share, as a fraction */
            share: string;
        };
        /** @description A figure with its day and source */
        DatedAmount: {
            /**
             * Format: date
             * @description The day of the figure
             * @example 2025-11-20
             */
            on: string;
            /** @description Pounds sterling as a decimal string */
            amount: string;
            /** @description Who valued it, or the statement it is taken from */
            source?: string;
            evidence?: components["schemas"]["Evidence"][];
        };
        /** @description A mortgage or other security */
        Charge: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            description: string;
            /**
             * @description The holder whose share alone is charged; left out where the whole is
             * @example d1
             */
            against?: string;
            /** @description What is owed on it, by day */
            owed: components["schemas"]["DatedAmount"][];
            contentions?: components["schemas"]["Contention"][];
        };
        /** @description A restraint, forfeiture, detention or other order over property */
        PropertyOrder: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            /**
             * @description The order or notice, by the provision it is made under
             * @example POCA_298(2)
             * @enum {string}
             */
            kind: "MDA_27" | "CJNIO1994_11" | "PCSA1995_PART2" | "PCCSA_143" | "SENTENCING_CODE_PART7_CH4" | "TA2000_23" | "TA2000_23A" | "TA2000_111" | "ATCSA_SCH1_ORDER" | "POCA_245A" | "POCA_246" | "POCA_255A" | "POCA_256" | "POCA_266" | "POCA_295(2)" | "POCA_297A" | "POCA_297C" | "POCA_297D" | "POCA_298(2)" | "POCA_298(4)" | "POCA_303L(1)" | "POCA_303O(3)" | "POCA_303O(9)" | "POCA_303Q(1)" | "POCA_303R(3)" | "POCA_303Z3" | "POCA_303Z9" | "POCA_303Z14(4)" | "POCA_303Z32(1)" | "POCA_303Z37(2)" | "POCA_303Z41(4)" | "POCA_303Z42(2)" | "POCA_303Z44(1)" | "POCA_303Z45(3)" | "POCA_303Z60(4)" | "POCA_303Z60(6)" | "ATCSA_SCH1_NOTICE" | "ATCSA_SCH1_DETAINED" | "ATCSA_SCH1_CRYPTO_DETAINED" | "ATCSA_SCH1_CONVERTED_DETAINED" | "ATCSA_SCH1_FORFEITABLE" | "RESTRAINT_41";
            /** @description Whether it is in force at the decision */
            inForce?: boolean;
            /**
             * Format: date
             * @description Calendar day, YYYY-MM-DD
             * @example 2025-11-20
             */
            madeOn?: string;
            evidence?: components["schemas"]["Evidence"][];
        };
        /** @description A link from property to what it is or represents */
        Represents: {
            /**
             * @description What it is or represents: a thing obtained, a transfer or an expenditure
             * @example d1
             */
            item: string;
            /** @description The share of this property that does */
            share: string;
            /** @description How much of that item, at its value when obtained, is in this property: needed where a forfeiture takes it out of benefit */
            amount?: string;
        };
        /** @description A gift, or a transfer at a significant undervalue */
        Gift: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            /**
             * @description The defendant
             * @example d1
             */
            by: string;
            /**
             * @description The recipient
             * @example d1
             */
            to: string;
            description: string;
            /**
             * Format: date
             * @description The day of the gift
             * @example 2025-11-20
             */
            on: string;
            /** @description Value of the property when it was transferred */
            value: string;
            /** @description What was paid for it; "0.00" for an outright gift */
            consideration: string;
            /** @description Where something was paid: whether it was significantly less than the value */
            significantlyLess?: boolean;
            /** @description Whether the property was, or represented, property obtained from general criminal conduct */
            fromGeneralCriminalConduct?: boolean;
            /** @description Value at the decision of the whole property, or of what represents it, in the recipient’s hands; "0.00" where it is gone */
            valueWithRecipientNow?: string;
            /** @description `amount` is the value when transferred; `counted` whether it is a tainted gift */
            contentions?: components["schemas"]["Contention"][];
            evidence?: components["schemas"]["Evidence"][];
        };
        /** @description A sum the defendant owes */
        Obligation: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            defendant: string;
            /**
             * @description A fine or other order made on conviction; a debt that would be preferential; or any other debt, which has no priority
             * @enum {string}
             */
            kind: "fineOrOrderOnConviction" | "preferentialDebt" | "other";
            description: string;
            /** @description The sum due at the time of the order */
            amount: string;
            /**
             * Format: date
             * @description For a fine or order: the day it was imposed
             * @example 2025-11-20
             */
            imposedOn?: string;
            contentions?: components["schemas"]["Contention"][];
            evidence?: components["schemas"]["Evidence"][];
        };
        /** @description Assets said to be hidden: a component of its own, never a plug */
        HiddenAssets: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            defendant: string;
            description: string;
            /** @description What is said to be hidden */
            amount: string;
            contentions?: components["schemas"]["Contention"][];
            evidence?: components["schemas"]["Evidence"][];
        };
        /** @description Benefit obtained jointly: the whole to each, recovered once */
        JointPool: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            description: string;
            /** @description Those who jointly obtained what is in it */
            defendants: string[];
        };
        /** @description What a victim has done or intends about a civil claim */
        VictimClaim: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            victim: string;
            /**
             * @description The defendant
             * @example d1
             */
            against: string;
            /**
             * @description Whether civil proceedings for loss, injury or damage connected with the conduct are started or intended
             * @enum {string}
             */
            status: "started" | "intended" | "none";
            evidence?: components["schemas"]["Evidence"][];
        };
        /** @description A part of the benefit that it would be disproportionate to take */
        Reduction: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            defendant: string;
            /**
             * @description Why requiring payment of this part would be disproportionate
             * @enum {string}
             */
            ground: "restoredToLoser" | "compensationPaidOrCertain" | "vatAccountedFor" | "fullValueGiven" | "sameJointBenefitTwice";
            /**
             * @description The item it belongs to: the part moves with that item’s value
             * @example d1
             */
            item?: string;
            /** @description The part, as valued when the item was obtained */
            amount: string;
            reason: string;
            contentions?: components["schemas"]["Contention"][];
            evidence?: components["schemas"]["Evidence"][];
        };
        /** @description An order made or considered in the same proceedings */
        OtherOrder: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            defendant: string;
            /**
             * @description An order made or considered in the same proceedings
             * @enum {string}
             */
            kind: "compensation" | "surcharge" | "unlawfulProfit" | "slaveryAndTraffickingReparation" | "fine" | "costs" | "criminalCourtsCharge" | "forfeitureMisuseOfDrugs" | "deprivation" | "forfeitureTerrorism" | "otherPayment";
            /** @description Pounds sterling as a decimal string */
            amount?: string;
            /**
             * @description The offence it is made for
             * @example d1
             */
            offence?: string;
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            victim?: string;
        };
        /** @description The facts of one set of proceedings in the Crown Court, for all its defendants */
        CaseFile: {
            /**
             * @description Version of this schema
             * @constant
             */
            schemaVersion: "1";
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            title?: string;
            identifiers?: {
                /** @description CPS unique reference number */
                urn?: string;
                /** @description Police URN */
                ptiUrn?: string;
                courtCaseReference?: string;
            };
            proceedings: components["schemas"]["Proceedings"][];
            defendants: components["schemas"]["Defendant"][];
            otherParties?: components["schemas"]["OtherParty"][];
            victims?: components["schemas"]["Victim"][];
            offences: components["schemas"]["Offence"][];
            earlierConvictions?: components["schemas"]["EarlierConviction"][];
            earlierOrders?: components["schemas"]["EarlierOrder"][];
            obtained?: components["schemas"]["Obtained"][];
            transfers?: components["schemas"]["Transfer"][];
            expenditure?: components["schemas"]["Expenditure"][];
            property?: components["schemas"]["Property"][];
            gifts?: components["schemas"]["Gift"][];
            obligations?: components["schemas"]["Obligation"][];
            hiddenAssets?: components["schemas"]["HiddenAssets"][];
            jointPools?: components["schemas"]["JointPool"][];
            victimClaims?: components["schemas"]["VictimClaim"][];
            /** @description Parts of the benefit that it would be disproportionate to take */
            reductions?: components["schemas"]["Reduction"][];
            otherOrders?: components["schemas"]["OtherOrder"][];
        };
        /** @description Options where the law is silent; what is left out takes its default, and the reasons say so */
        Conventions: {
            /**
             * @description Price index: the Act names none. CPIH is the practice of prosecutors; `stated` uses `statedIndex` alone; `none` makes no adjustment
             * @default CPIH
             * @enum {string}
             */
            priceIndex: "CPIH" | "RPI" | "CPI" | "stated" | "none";
            /**
             * @description Month of the index at the decision. Left out: the second month before the decision, the latest that is certain to be published on any day of that month
             * @example 2025-09
             */
            decisionMonth?: string;
            /** @description Months published since this version, each with its source; a month already held cannot be changed */
            priceIndexExtension?: {
                /**
                 * @description Price index for later changes in the value of money: the Act names none
                 * @example CPIH
                 * @enum {string}
                 */
                series: "CPIH" | "RPI" | "CPI";
                month: string;
                value: string;
                source: string;
            }[];
            /** @description For `stated`: the index, month by month, with its source */
            statedIndex?: {
                /**
                 * @description Calendar month, YYYY-MM
                 * @example 2025-09
                 */
                month: string;
                value: string;
                /** @description Where it was published, or who states it */
                source: string;
            }[];
            /**
             * @description The nominal amount where nothing is available: the Act gives no figure
             * @default 1.00
             */
            nominalAmount: string;
        };
        /** @description A receipt, as a determination gave it */
        ReceiptInput: {
            /** @constant */
            receipt: "1";
            library: {
                name: string;
                version: string;
            };
            law: {
                version: string;
                asAt: string;
            };
            priceIndex: {
                name: string;
                series: string | null;
                decisionMonth: string | null;
                months: string[];
            };
            input: unknown;
            inputSha256: string;
            steps: unknown[];
            result: unknown;
            resultSha256: string;
        };
        /** @description An offence and the days on which it was committed */
        Schedule2ListingInput: {
            /**
             * @description The offence, by its key in the catalogue
             * @example MSA_2
             * @enum {string}
             */
            offence: "MSA_1" | "MSA_2" | "MSA_4" | "MSA_30" | "NIAA2002_145" | "SOA2003_57" | "SOA2003_58" | "SOA2003_59" | "SOA2003_59A" | "AITCA2004_4" | "CJA2009_71" | "IA1971_24" | "IA1971_25" | "IA1971_25A" | "IA1971_25B" | "SOA2003_1" | "SOA2003_2" | "SOA2003_3" | "SOA2003_4" | "SOA2003_14" | "SOA2003_47" | "SOA2003_48" | "SOA2003_49" | "SOA2003_50" | "SOA2003_52" | "SOA2003_53" | "SOA2003_53A" | "SOA1956_33" | "SOA1956_33A" | "SOA1956_34" | "KIDNAPPING" | "FALSE_IMPRISONMENT" | "OAPA_16" | "OAPA_18" | "OAPA_20" | "OAPA_47" | "THEFT_21" | "THEFT_8" | "PERVERTING_JUSTICE" | "THEFT_1" | "FRAUD_1" | "CONSPIRACY_TO_DEFRAUD" | "IDA2010_4" | "MDA_4(2)" | "MDA_4(3)" | "MDA_5(3)" | "MDA_6" | "MDA_8" | "MDA_20" | "CEMA_50" | "CEMA_68" | "CEMA_170" | "CJICA_12" | "CJICA_19" | "PSA_4" | "PSA_5" | "PSA_7" | "PSA_8" | "POCA_327" | "POCA_328" | "POCA_329" | "GLA_12" | "IANA2006_21" | "NMWA1998_31" | "TA2000_56" | "FIREARMS_3(1)" | "FCA_14" | "FCA_15" | "FCA_16" | "FCA_17" | "CDPA_107(1)" | "CDPA_107(2)" | "CDPA_198(1)" | "CDPA_297A" | "TMA_92" | "BSAIA_52" | "SCA2015_45" | "CLA1977_1" | "CAA1981_1" | "SCA2007_44" | "SCA2007_45" | "SCA2007_46" | "CHILD_CRIMINAL_EXPLOITATION" | "CUCKOOING" | "OTHER";
            committed: components["schemas"]["Committed"];
            /**
             * @description An attempt, conspiracy, incitement, encouragement or secondary participation
             * @enum {string}
             */
            inchoate?: "attempt" | "conspiracy" | "incitement" | "encouragingOrAssistingS44" | "encouragingOrAssistingS45or46" | "aidingAndAbetting";
            /** @description Where Schedule 2 lists the offence only on a condition: whether it is met */
            conditionMet?: boolean;
            /** @description For an offence outside the catalogue: that it is not listed in Schedule 2 */
            statedNotInSchedule2?: boolean;
        };
        CriminalLifestyleInput: {
            /**
             * Format: date
             * @description The day proceedings for the offences concerned started; the earliest, if several
             * @example 2025-11-20
             */
            proceedingsStarted: string;
            /** @description Convictions in the same proceedings, and offences taken into consideration */
            offences: {
                /**
                 * @description Id given by the caller, unique in the case file
                 * @example d1
                 */
                id: string;
                /**
                 * @description The offence
                 * @example MSA_2
                 * @enum {string}
                 */
                offence: "MSA_1" | "MSA_2" | "MSA_4" | "MSA_30" | "NIAA2002_145" | "SOA2003_57" | "SOA2003_58" | "SOA2003_59" | "SOA2003_59A" | "AITCA2004_4" | "CJA2009_71" | "IA1971_24" | "IA1971_25" | "IA1971_25A" | "IA1971_25B" | "SOA2003_1" | "SOA2003_2" | "SOA2003_3" | "SOA2003_4" | "SOA2003_14" | "SOA2003_47" | "SOA2003_48" | "SOA2003_49" | "SOA2003_50" | "SOA2003_52" | "SOA2003_53" | "SOA2003_53A" | "SOA1956_33" | "SOA1956_33A" | "SOA1956_34" | "KIDNAPPING" | "FALSE_IMPRISONMENT" | "OAPA_16" | "OAPA_18" | "OAPA_20" | "OAPA_47" | "THEFT_21" | "THEFT_8" | "PERVERTING_JUSTICE" | "THEFT_1" | "FRAUD_1" | "CONSPIRACY_TO_DEFRAUD" | "IDA2010_4" | "MDA_4(2)" | "MDA_4(3)" | "MDA_5(3)" | "MDA_6" | "MDA_8" | "MDA_20" | "CEMA_50" | "CEMA_68" | "CEMA_170" | "CJICA_12" | "CJICA_19" | "PSA_4" | "PSA_5" | "PSA_7" | "PSA_8" | "POCA_327" | "POCA_328" | "POCA_329" | "GLA_12" | "IANA2006_21" | "NMWA1998_31" | "TA2000_56" | "FIREARMS_3(1)" | "FCA_14" | "FCA_15" | "FCA_16" | "FCA_17" | "CDPA_107(1)" | "CDPA_107(2)" | "CDPA_198(1)" | "CDPA_297A" | "TMA_92" | "BSAIA_52" | "SCA2015_45" | "CLA1977_1" | "CAA1981_1" | "SCA2007_44" | "SCA2007_45" | "SCA2007_46" | "CHILD_CRIMINAL_EXPLOITATION" | "CUCKOOING" | "OTHER";
                /** @description First and last day of the offence, both included */
                committed: components["schemas"]["Committed"];
                /**
                 * @description For attempting, conspiring, assisting and so on: how
                 * @enum {string}
                 */
                inchoate?: "attempt" | "conspiracy" | "incitement" | "encouragingOrAssistingS44" | "encouragingOrAssistingS45or46" | "aidingAndAbetting";
                /** @description Where Schedule 2 lists the offence only on a condition: whether it is met */
                conditionMet?: boolean;
                /** @description For an offence outside the catalogue: that it is not in Schedule 2 */
                statedNotInSchedule2?: boolean;
                /**
                 * @description Convicted and concerned; convicted in the same proceedings, but not concerned; or taken into consideration, which is no conviction
                 * @enum {string}
                 */
                status: "concerned" | "otherConviction" | "takenIntoConsideration";
                /** @description For an offence taken into consideration: the convictions in whose sentence it is taken */
                takenWith?: string[];
                /** @description Whether the defendant benefited from it */
                benefited?: boolean;
                /** @description The benefit from it, valued at the decision; left out where it is in `obtainings` */
                benefit?: string;
            }[];
            /** @description What the offences brought, where one obtaining may belong to several */
            obtainings?: {
                /**
                 * @description What was obtained, or the pecuniary advantage
                 * @example d1
                 */
                item: string;
                /** @description Its value at the decision; left out where it is not yet decided */
                value?: string;
                /** @description Every offence it came from: it counts once, whichever of them count */
                offences: string[];
            }[];
            /** @description Convictions in other proceedings: none where the list is left out */
            earlierConvictions?: {
                /**
                 * @description Id given by the caller, unique in the case file
                 * @example d1
                 */
                id: string;
                /**
                 * Format: date
                 * @description Day of conviction
                 * @example 2025-11-20
                 */
                convictedOn: string;
                /**
                 * Format: date
                 * @description First day of the offence
                 * @example 2025-11-20
                 */
                committedFrom?: string;
                /** @description Whether the defendant benefited from it */
                benefited?: boolean;
                /** @description The benefit from it, valued at the decision */
                benefit?: string;
            }[];
        };
        RelevantDayInput: {
            /**
             * Format: date
             * @description The day proceedings started; the earliest, if several
             * @example 2025-11-20
             */
            proceedingsStarted: string;
            /** @description Confiscation orders made against the defendant before */
            earlierOrders?: {
                /**
                 * @description Id given by the caller, unique in the case file
                 * @example d1
                 */
                id: string;
                /**
                 * Format: date
                 * @description The day the earlier order was made
                 * @example 2025-11-20
                 */
                madeOn: string;
                /**
                 * @description What the earlier order was based on
                 * @enum {string}
                 */
                basis?: "generalCriminalConduct" | "particularCriminalConduct";
                /**
                 * Format: date
                 * @description The day the benefit was calculated for the earlier order
                 * @example 2025-11-20
                 */
                benefitCalculatedOn?: string;
            }[];
        };
        AssumptionInput: {
            /** @constant */
            assumption: "transfer";
            /**
             * Format: date
             * @description The day property was transferred to the defendant
             * @example 2025-11-20
             */
            on: string;
            /**
             * Format: date
             * @description The relevant day
             * @example 2025-11-20
             */
            relevantDay: string;
            /**
             * Format: date
             * @description The day of the decision
             * @example 2025-11-20
             */
            decidedOn: string;
        } | {
            /** @constant */
            assumption: "holding";
            /**
             * Format: date
             * @description The earliest time the defendant appears to have held it
             * @example 2025-11-20
             */
            heldFrom?: string;
            /** @description The last day it was held; null where it still is */
            heldUntil?: string | null;
            /**
             * Format: date
             * @description The date of conviction; the latest, if several
             * @example 2025-11-20
             */
            convictionDate: string;
            /**
             * Format: date
             * @description The day of the decision
             * @example 2025-11-20
             */
            decidedOn: string;
            /**
             * Format: date
             * @description Where an earlier order moved the relevant day: that day
             * @example 2025-11-20
             */
            heldOnOrBeforeExcluded?: string;
        } | {
            /** @constant */
            assumption: "expenditure";
            /**
             * Format: date
             * @description The day the money was spent
             * @example 2025-11-20
             */
            on: string;
            /**
             * Format: date
             * @description The relevant day
             * @example 2025-11-20
             */
            relevantDay: string;
            /**
             * Format: date
             * @description The day of the decision
             * @example 2025-11-20
             */
            decidedOn: string;
        };
        ValueOfPropertyObtainedInput: {
            /** @description Value of the property when it was obtained */
            valueWhenObtained: string;
            /**
             * Format: date
             * @description The day it was obtained
             * @example 2025-11-20
             */
            obtainedOn: string;
            /** @description Value at the decision of the property itself, or of what represents it, in the defendant’s hands; "0.00" where nothing is left */
            valueHeldNow: string;
            /**
             * Format: date
             * @description The material time: the day the court decides the value
             * @example 2025-11-20
             */
            decidedOn: string;
            /** @default {} */
            conventions: {
                /**
                 * @description Price index: the Act names none. CPIH is the practice of prosecutors; `stated` uses `statedIndex` alone; `none` makes no adjustment
                 * @default CPIH
                 * @enum {string}
                 */
                priceIndex: "CPIH" | "RPI" | "CPI" | "stated" | "none";
                /**
                 * @description Month of the index at the decision. Left out: the second month before the decision, the latest that is certain to be published on any day of that month
                 * @example 2025-09
                 */
                decisionMonth?: string;
                /** @description Months published since this version, each with its source; a month already held cannot be changed */
                priceIndexExtension?: {
                    /**
                     * @description Price index for later changes in the value of money: the Act names none
                     * @example CPIH
                     * @enum {string}
                     */
                    series: "CPIH" | "RPI" | "CPI";
                    month: string;
                    value: string;
                    source: string;
                }[];
                /** @description For `stated`: the index, month by month, with its source */
                statedIndex?: {
                    /**
                     * @description Calendar month, YYYY-MM
                     * @example 2025-09
                     */
                    month: string;
                    value: string;
                    /** @description Where it was published, or who states it */
                    source: string;
                }[];
            };
        };
        MortgageAdvanceInput: {
            /** @description Purchase price */
            price: string;
            /** @description The loan obtained by fraud, repaid or still secured */
            loan: string;
            /** @description Market value of the property at the decision */
            valueNow: string;
        };
        JointPoolInput: {
            /** @description The sum obtained jointly: the whole is the benefit of each */
            sum: string;
            /** @description The orders that take the joint sum */
            orders: {
                /**
                 * @description Id given by the caller, unique in the case file
                 * @example d1
                 */
                defendant: string;
                /** @description What the order against this defendant requires for the joint sum */
                amount: string;
            }[];
            /** @description What has been recovered towards the joint sum, from each */
            recovered: {
                /**
                 * @description Id given by the caller, unique in the case file
                 * @example d1
                 */
                defendant: string;
                /** @description Recovered from this defendant towards the joint sum */
                amount: string;
            }[];
        };
        EarlierOrdersInput: {
            /**
             * @description Which conduct the benefit is from
             * @enum {string}
             */
            conduct: "general" | "particular";
            /**
             * Format: date
             * @description The day of the decision
             * @example 2025-11-20
             */
            decidedOn: string;
            earlierOrders: components["schemas"]["EarlierOrder"][];
        };
        TaintedGiftInput: {
            /**
             * Format: date
             * @description The day of the gift
             * @example 2025-11-20
             */
            on: string;
            /** @description Value of the property when it was transferred */
            value: string;
            /** @description What was paid for it; "0.00" for an outright gift */
            consideration: string;
            /** @description Whether what was paid was significantly less than the value */
            significantlyLess?: boolean;
            /** @description Whether the property was, or represented, property obtained from general criminal conduct */
            fromGeneralCriminalConduct?: boolean;
            /** @description Value at the decision of the whole property, or what represents it, in the recipient’s hands */
            valueWithRecipientNow?: string;
            /** @description Whether the court has decided that the defendant has a criminal lifestyle; left out where it has not decided */
            lifestyle?: boolean;
            /**
             * Format: date
             * @description First day of the six years ending with the day proceedings started
             * @example 2025-11-20
             */
            sixYearDay?: string;
            /**
             * Format: date
             * @description No lifestyle: first day of the earliest offence of the particular criminal conduct
             * @example 2025-11-20
             */
            earliestOffence?: string;
            /**
             * Format: date
             * @description The material time
             * @example 2025-11-20
             */
            decidedOn: string;
            /** @default {} */
            conventions: {
                /**
                 * @description Price index: the Act names none. CPIH is the practice of prosecutors; `stated` uses `statedIndex` alone; `none` makes no adjustment
                 * @default CPIH
                 * @enum {string}
                 */
                priceIndex: "CPIH" | "RPI" | "CPI" | "stated" | "none";
                /**
                 * @description Month of the index at the decision. Left out: the second month before the decision, the latest that is certain to be published on any day of that month
                 * @example 2025-09
                 */
                decisionMonth?: string;
                /** @description Months published since this version, each with its source; a month already held cannot be changed */
                priceIndexExtension?: {
                    /**
                     * @description Price index for later changes in the value of money: the Act names none
                     * @example CPIH
                     * @enum {string}
                     */
                    series: "CPIH" | "RPI" | "CPI";
                    month: string;
                    value: string;
                    source: string;
                }[];
                /** @description For `stated`: the index, month by month, with its source */
                statedIndex?: {
                    /**
                     * @description Calendar month, YYYY-MM
                     * @example 2025-09
                     */
                    month: string;
                    value: string;
                    /** @description Where it was published, or who states it */
                    source: string;
                }[];
            };
        };
        AvailableAmountInput: {
            /** @description Total value of the free property then held */
            freeProperty: string;
            /** @description Total of the obligations which then have priority */
            priorityObligations: string;
            /** @description Total value of all tainted gifts */
            taintedGifts: string;
        };
        RecoverableAmountInput: {
            /** @description The defendant’s benefit from the conduct concerned */
            benefit: string;
            /** @description The available amount; null where the defendant has not shown that it is less than the benefit: the burden is theirs */
            availableAmount: string | null;
            /**
             * @description Whether the court believes that any victim has started, or intends to start, civil proceedings about the conduct
             * @enum {string}
             */
            victimProceedings?: "started" | "intended" | "none";
            /** @description Whether the court believes that an unlawful profit order has been or may be made, or proceedings for one have been or will be started */
            unlawfulProfitProceedings?: boolean;
            /** @description Where the duty is a power: the amount the court believes just; it may be nil */
            justAmount?: string;
            /** @description The benefit before property was ignored under section 7(4), where any was */
            benefitBeforeIgnoring?: string;
            /**
             * @description Convention: the amount of a nominal order. The Act gives no figure
             * @default 1.00
             */
            nominalAmount: string;
        };
        OffencesWithinPart2Input: {
            /** @description The offences for which an order is sought */
            offences: {
                /**
                 * @description Id given by the caller, unique in the case file
                 * @example d1
                 */
                id: string;
                /** @description First and last day of the offence; for an unknown day in a span, the span */
                committed: components["schemas"]["Committed"];
            }[];
        };
        ProceedInput: {
            /**
             * @description How the defendant comes before the Crown Court for the offence or offences; none where in none of these ways
             * @enum {string}
             */
            route?: "convictedInCrownCourt" | "committedForSentence" | "committedUnderSection70" | "none";
            /** @description Whether the defendant has absconded */
            absconded?: boolean;
            /** @description Whether the prosecutor asks the court to proceed */
            prosecutorAsks?: boolean;
            /** @description Whether the court believes that it is appropriate to proceed */
            courtThinksAppropriate?: boolean;
        };
        ProportionateOrderInput: {
            /** @description The recoverable amount */
            recoverableAmount: string;
            /** @description The benefit it was found from */
            benefit: string;
            /**
             * Format: date
             * @description The day the order is made
             * @example 2025-11-20
             */
            orderMade: string;
            /** @description Parts of the benefit that it would be disproportionate to take; none where the list is empty */
            reductions: {
                /**
                 * @description Id given by the caller, unique in the case file
                 * @example d1
                 */
                id: string;
                /**
                 * @description Why to take this part would be disproportionate
                 * @enum {string}
                 */
                ground: "restoredToLoser" | "compensationPaidOrCertain" | "vatAccountedFor" | "fullValueGiven" | "sameJointBenefitTwice";
                /** @description The part, as valued in the benefit */
                amount: string;
                /** @description What shows it, in the words of whoever says so */
                reason: string;
            }[];
            /** @description The court’s own figure for the most that it would not be disproportionate to take: it stands instead of the reductions */
            proportionateAmount?: string;
            /** @description Whose figure that is; the court’s where it is left out */
            proportionateAmountBy?: components["schemas"]["Footing"];
            /** @description What is argued that courts have held to be no ground: it changes nothing, and the reasons say why */
            arguedInVain?: ("expensesOfCrime" | "wantOfProfit" | "hardshipToOthers" | "taintedGiftNotRecoverable")[];
        };
        PayByFalseDeclarationInput: {
            /** @description The pay obtained, net: the benefit */
            netEarnings: string;
            /** @description The salary before the false declaration */
            priorSalary: string;
            /** @description The salary obtained by it */
            newSalary: string;
            /** @description Whether the work done was worth the pay in full */
            fullValueGiven?: boolean;
            /** @description Whether the work itself was lawful: not where a qualification that the law requires was missing */
            workLawful?: boolean;
        };
        TimeToPayInput: {
            /**
             * Format: date
             * @description The day the confiscation order is made
             * @example 2025-11-20
             */
            orderMade: string;
            /** @description The amount ordered to be paid */
            amount: string;
            /** @description Whether the court is satisfied that not all can be paid on the day; before 1 June 2015, that time is needed */
            cannotPayOnTheDay?: boolean;
            /** @description The time the court allows: none where the list is left out */
            tranches?: {
                /**
                 * @description Id given by the caller, unique in the case file
                 * @example d1
                 */
                id: string;
                /** @description The part of the order to be paid within this period */
                amount: string;
                /**
                 * Format: date
                 * @description Last day of the specified period
                 * @example 2025-11-20
                 */
                dueOn: string;
                /**
                 * Format: date
                 * @description An earlier day by which the court finds that it can be paid
                 * @example 2025-11-20
                 */
                canPayBy?: string;
            }[];
            /** @description An application to extend, and what came of it */
            extension?: {
                /**
                 * @description The tranche to be extended; may be left out where there is one
                 * @example d1
                 */
                tranche?: string;
                /** @description The part of it that is extended; left out for the whole */
                amount?: string;
                /**
                 * Format: date
                 * @description The day the defendant applied
                 * @example 2025-11-20
                 */
                appliedOn: string;
                /**
                 * Format: date
                 * @description The day the court decided
                 * @example 2025-11-20
                 */
                decidedOn: string;
                /** @description Last day of the extended period; null where refused */
                until: string | null;
                /** @description For orders made from 1 June 2015: whether the court is satisfied of this */
                unableDespiteAllReasonableEfforts?: boolean;
                /** @description For orders made before 1 June 2015: whether the court believes that there are exceptional circumstances */
                exceptionalCircumstances?: boolean;
            };
        };
        DefaultTermInput: {
            /** @description The amount ordered to be paid */
            amount: string;
            /**
             * Format: date
             * @description The day the court fixes the term; for a varied order, first fixed it
             * @example 2025-11-20
             */
            termFixed: string;
            /**
             * @description A company cannot serve a term
             * @enum {string}
             */
            kind: "individual" | "company";
            /** @description Whether the defendant was 18 or over when convicted */
            aged18OrOverWhenConvicted?: boolean;
            /**
             * @description The term the court fixed
             * @example {
             *       "years": 5
             *     }
             */
            term?: {
                years?: number;
                months?: number;
                days?: number;
            };
            /** @description Whether the order has been varied since the term was first fixed */
            orderVaried?: boolean;
            /**
             * Format: date
             * @description Convention, for an order varied since: the day whose table applies. Left out: the day the term was first fixed
             * @example 2025-11-20
             */
            tableOf?: string;
        };
        ComplianceOrderInput: {
            /**
             * Format: date
             * @description The day the confiscation order is made
             * @example 2025-11-20
             */
            orderMade: string;
        };
        OtherOrdersInput: {
            /**
             * Format: date
             * @description The day the confiscation order is made
             * @example 2025-11-20
             */
            orderMade: string;
            /** @description Orders considered beside the confiscation order */
            orders: {
                /**
                 * @description Id given by the caller, unique in the case file
                 * @example d1
                 */
                id: string;
                /**
                 * @description What order is considered
                 * @enum {string}
                 */
                kind: "compensation" | "surcharge" | "unlawfulProfit" | "slaveryAndTraffickingReparation" | "fine" | "costs" | "criminalCourtsCharge" | "forfeitureMisuseOfDrugs" | "deprivation" | "forfeitureTerrorism" | "otherPayment";
            }[];
        };
        PriorityOrdersInput: {
            /**
             * Format: date
             * @description The day the confiscation order is made
             * @example 2025-11-20
             */
            orderMade: string;
            /** @description The amount of the confiscation order */
            confiscation: string;
            /** @description The means from which the court believes all of these orders must be met */
            means?: string;
            /** @description Orders for payment made against the same person */
            priorityOrders: {
                /**
                 * @description Id given by the caller, unique in the case file
                 * @example d1
                 */
                id: string;
                /**
                 * @description What order it is
                 * @enum {string}
                 */
                kind: "compensation" | "surcharge" | "unlawfulProfit" | "slaveryAndTraffickingReparation";
                /** @description What it requires to be paid */
                amount: string;
            }[];
            /** @description Whether they are made in the same proceedings as the confiscation order */
            inSameProceedings?: boolean;
            /**
             * @description Where the confiscation order is made on reconsideration or appeal: the section. Left out: it is made under section 6
             * @enum {string}
             */
            onReconsiderationUnder?: "19" | "20" | "32" | "33";
        };
        ReparationOrdersInput: {
            /** @description The amount payable under the confiscation order, as made or as varied, not the balance; null where none is made */
            confiscationOrder: string | null;
            /**
             * @description The section under which the confiscation order is made; left out: section 6
             * @enum {string}
             */
            madeUnder?: "section6" | "section27" | "section28";
            /** @description The offences of which the defendant is convicted */
            offences: {
                /**
                 * @description Id given by the caller, unique in the case file
                 * @example d1
                 */
                id: string;
                /**
                 * @description The offence of which the defendant is convicted
                 * @example MSA_2
                 * @enum {string}
                 */
                offence: "MSA_1" | "MSA_2" | "MSA_4" | "MSA_30" | "NIAA2002_145" | "SOA2003_57" | "SOA2003_58" | "SOA2003_59" | "SOA2003_59A" | "AITCA2004_4" | "CJA2009_71" | "IA1971_24" | "IA1971_25" | "IA1971_25A" | "IA1971_25B" | "SOA2003_1" | "SOA2003_2" | "SOA2003_3" | "SOA2003_4" | "SOA2003_14" | "SOA2003_47" | "SOA2003_48" | "SOA2003_49" | "SOA2003_50" | "SOA2003_52" | "SOA2003_53" | "SOA2003_53A" | "SOA1956_33" | "SOA1956_33A" | "SOA1956_34" | "KIDNAPPING" | "FALSE_IMPRISONMENT" | "OAPA_16" | "OAPA_18" | "OAPA_20" | "OAPA_47" | "THEFT_21" | "THEFT_8" | "PERVERTING_JUSTICE" | "THEFT_1" | "FRAUD_1" | "CONSPIRACY_TO_DEFRAUD" | "IDA2010_4" | "MDA_4(2)" | "MDA_4(3)" | "MDA_5(3)" | "MDA_6" | "MDA_8" | "MDA_20" | "CEMA_50" | "CEMA_68" | "CEMA_170" | "CJICA_12" | "CJICA_19" | "PSA_4" | "PSA_5" | "PSA_7" | "PSA_8" | "POCA_327" | "POCA_328" | "POCA_329" | "GLA_12" | "IANA2006_21" | "NMWA1998_31" | "TA2000_56" | "FIREARMS_3(1)" | "FCA_14" | "FCA_15" | "FCA_16" | "FCA_17" | "CDPA_107(1)" | "CDPA_107(2)" | "CDPA_198(1)" | "CDPA_297A" | "TMA_92" | "BSAIA_52" | "SCA2015_45" | "CLA1977_1" | "CAA1981_1" | "SCA2007_44" | "SCA2007_45" | "SCA2007_46" | "CHILD_CRIMINAL_EXPLOITATION" | "CUCKOOING" | "OTHER";
                /**
                 * @description Where the conviction is for attempting, conspiring and so on: how
                 * @enum {string}
                 */
                inchoate?: "attempt" | "conspiracy" | "incitement" | "encouragingOrAssistingS44" | "encouragingOrAssistingS45or46" | "aidingAndAbetting";
                /**
                 * Format: date
                 * @description First day of the offence
                 * @example 2025-11-20
                 */
                committedFrom?: string;
                /** @description Whether the confiscation order is made in respect of this offence */
                confiscationOrderCovers?: boolean;
            }[];
            /** @description Reparation orders made or proposed in these proceedings */
            reparationOrders: {
                /**
                 * @description Id given by the caller, unique in the case file
                 * @example d1
                 */
                id: string;
                /**
                 * @description The offence it is made for
                 * @example d1
                 */
                offence: string;
                /** @description What it requires to be paid to the victim */
                amount: string;
            }[];
            /** @description Compensation orders made in these proceedings */
            compensationOrders: {
                /**
                 * @description The offence it is made for
                 * @example d1
                 */
                offence: string;
            }[];
        };
        InterestInput: {
            /** @description The amount that was not paid when required */
            amount: string;
            /**
             * Format: date
             * @description The day it was required to be paid
             * @example 2025-11-20
             */
            dueOn: string;
            /**
             * Format: date
             * @description The day it was paid, or the day of the question
             * @example 2025-11-20
             */
            paidOn: string;
        };
        WaterfallInput: {
            /** @description The sum received by the designated officer */
            amount: string;
            /** @description Whether it came from a receiver, or from a sale of seized property under section 67D */
            throughReceiverOrSale: boolean;
            /** @description Costs not yet paid */
            costs?: components["schemas"]["EnforcementCostInput"][];
            /** @description Directions under section 13(6), so far as not yet paid */
            directions?: components["schemas"]["DirectionInput"][];
        };
        /** @description Costs to be met from what is recovered */
        EnforcementCostInput: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            /**
             * @description Whose costs: expenses of an insolvency practitioner (s 432), a management or enforcement receiver, or storage and sale (s 67B)
             * @enum {string}
             */
            kind: "insolvencyPractitioner" | "managementReceiver" | "enforcementReceiver" | "storageAndSale";
            /** @description What is payable */
            amount: string;
            /**
             * @description Whether the receiver is on the staff of the police, the CPS, the NCA, HMRC or the like, and so is not paid
             * @default false
             */
            paidByEmployer: boolean;
        };
        /** @description A direction that a priority order be paid out of what is recovered */
        DirectionInput: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            /** @description The sum directed to be paid from what is recovered */
            amount: string;
            /** @description Its place among the directions, where the court gave one: the Act gives none */
            rank?: number;
        };
        PartPaymentInput: {
            /**
             * @description The default term the Crown Court fixed
             * @example {
             *       "years": 5
             *     }
             */
            term: {
                years?: number;
                months?: number;
                days?: number;
            };
            /**
             * Format: date
             * @description The day the term starts: its days are counted on the calendar from then
             * @example 2025-11-20
             */
            startsOn: string;
            /** @description The sum due when the Crown Court fixed the term: without interest */
            ordered: string;
            /** @description What has been paid of it, before and after committal; interest paid is left out */
            paid: string;
            /**
             * @description What co-defendants have paid towards a shared sum; terms they served count for nothing
             * @default 0.00
             */
            paidByCoDefendants: string;
            /**
             * @description Whether `ordered` is the figure of a variation and not the one first ordered
             * @default false
             */
            varied: boolean;
        };
        ReleaseInput: {
            /** @description The sum ordered, not the balance */
            ordered: string;
            /**
             * Format: date
             * @description The day the default occurred; wanted only where more than £10 million was ordered
             * @example 2025-11-20
             */
            defaultOccurred?: string;
            /** @description Days of the default term after any part payment */
            daysRemaining: number;
        };
        DefaultTermAfterVariationInput: {
            /**
             * @description The section under which the amount was varied, or interest that has been added to it
             * @enum {string}
             */
            cause: "21" | "22" | "23" | "29" | "32" | "33" | "interest";
            /** @description The amount for which the term was fixed */
            amountBefore: string;
            /** @description The amount as varied, or with the interest */
            amountAfter: string;
            /**
             * @description The term that was fixed
             * @example {
             *       "years": 5
             *     }
             */
            term: {
                years?: number;
                months?: number;
                days?: number;
            };
            /**
             * Format: date
             * @description The day the term was first fixed
             * @example 2025-11-20
             */
            termFixed: string;
            /**
             * Format: date
             * @description Convention: the day whose table of terms applies now. Left out: the day the term was first fixed
             * @example 2025-11-20
             */
            tableOf?: string;
            /** @description For interest: whether the prosecutor applies to amend the term */
            prosecutorApplies?: boolean;
            /**
             * @description The term the court fixes in its place
             * @example {
             *       "years": 5
             *     }
             */
            newTerm?: {
                years?: number;
                months?: number;
                days?: number;
            };
        };
        ReconsiderNoOrderInput: {
            /**
             * @description 19: no court has proceeded under section 6; 20: a court proceeded and found no benefit
             * @enum {string}
             */
            section: "19" | "20";
            /**
             * Format: date
             * @description The day of conviction; of the latest, where there are several
             * @example 2025-11-20
             */
            convictionDate: string;
            /**
             * Format: date
             * @description The day the prosecutor applies
             * @example 2025-11-20
             */
            appliedOn: string;
            /** @description Whether the evidence was not available to the prosecutor at the earlier time; not asked after an absconder’s return */
            evidenceNotAvailableBefore?: boolean;
            /** @description Where the order was made while the defendant had absconded */
            absconder?: {
                /**
                 * @description The section of the order made in absence
                 * @enum {string}
                 */
                orderUnder: "27" | "28";
                /** @description The day the defendant ceased to abscond; null: still missing */
                returnedOn: string | null;
            };
            /** @description Section 19: whether the court, having seen the evidence, believes it appropriate to proceed; section 20: whether it believes it would have found benefit */
            courtThinksAppropriate?: boolean;
            /** @description The figure of section 7(1) and (2) on the fresh decision: the most that the order may be */
            section7Amount?: string;
            /** @description The amount the court believes just */
            justAmount?: string;
        };
        ReconsiderBenefitInput: {
            /**
             * Format: date
             * @description The day of conviction; of the latest, where there are several
             * @example 2025-11-20
             */
            convictionDate: string;
            /**
             * Format: date
             * @description The day the prosecutor applies
             * @example 2025-11-20
             */
            appliedOn: string;
            /** @description Whether the evidence was not available to the prosecutor at the earlier time; not asked after an absconder’s return */
            evidenceNotAvailableBefore?: boolean;
            /** @description Where the order was made while the defendant had absconded */
            absconder?: {
                /**
                 * @description The section of the order made in absence
                 * @enum {string}
                 */
                orderUnder: "27" | "28";
                /** @description The day the defendant ceased to abscond; null: still missing */
                returnedOn: string | null;
            };
            /**
             * Format: date
             * @description The day of the new decision, to which the old figures are adjusted
             * @example 2025-11-20
             */
            decidedOn: string;
            /** @description The benefit found for the order, or last found under section 21 */
            benefitFound: string;
            /**
             * Format: date
             * @description The day on which it was found
             * @example 2025-11-20
             */
            benefitFoundOn: string;
            /** @description The benefit as calculated now; this order is left out of the amounts deducted under section 8(5) */
            newBenefit: string;
            /** @description The available amount as at now; null where the defendant has not shown that it is less than the new benefit */
            availableAmount: string | null;
            /** @description The amount the order requires to be paid */
            amountRequired: string;
            /**
             * Format: date
             * @description The day on which that amount was ordered
             * @example 2025-11-20
             */
            amountRequiredOn: string;
            /** @description The total the court believes just */
            justTotal?: string;
            /**
             * @description How old figures are adjusted for the change in the value of money: the Act names no index
             * @default {}
             */
            conventions: {
                /**
                 * @description Price index: the Act names none. CPIH is the practice of prosecutors; `stated` uses `statedIndex` alone; `none` makes no adjustment
                 * @default CPIH
                 * @enum {string}
                 */
                priceIndex: "CPIH" | "RPI" | "CPI" | "stated" | "none";
                /**
                 * @description Month of the index at the decision. Left out: the second month before the decision, the latest that is certain to be published on any day of that month
                 * @example 2025-09
                 */
                decisionMonth?: string;
                /** @description Months published since this version, each with its source; a month already held cannot be changed */
                priceIndexExtension?: {
                    /**
                     * @description Price index for later changes in the value of money: the Act names none
                     * @example CPIH
                     * @enum {string}
                     */
                    series: "CPIH" | "RPI" | "CPI";
                    month: string;
                    value: string;
                    source: string;
                }[];
                /** @description For `stated`: the index, month by month, with its source */
                statedIndex?: {
                    /**
                     * @description Calendar month, YYYY-MM
                     * @example 2025-09
                     */
                    month: string;
                    value: string;
                    /** @description Where it was published, or who states it */
                    source: string;
                }[];
            };
        };
        ReconsiderAvailableAmountInput: {
            /**
             * @description What the order was made for: the available amount, a nominal amount, the full benefit, or a just amount alone
             * @enum {string}
             */
            orderBasis: "availableAmount" | "nominal" | "benefit" | "justAmountOnly";
            /**
             * @description Who applies: the prosecutor or a receiver under section 50
             * @enum {string}
             */
            appliedBy?: "prosecutor" | "receiver" | "other";
            /**
             * Format: date
             * @description The day of the new decision, to which the old figures are adjusted
             * @example 2025-11-20
             */
            decidedOn: string;
            /** @description The available amount found for the order, nil for a nominal one, or last found under section 22 */
            availableAmountFound: string;
            /**
             * Format: date
             * @description The day on which it was found
             * @example 2025-11-20
             */
            availableAmountFoundOn: string;
            /** @description The available amount as at now */
            availableAmountNow: string;
            /** @description The benefit found for the order, or last found under section 21 */
            benefit: string;
            /**
             * Format: date
             * @description The day on which it was found
             * @example 2025-11-20
             */
            benefitFoundOn: string;
            /** @description What has been paid under the order */
            paid: string;
            /** @description The total the court believes just: it takes in what is already paid */
            justTotal?: string;
            /**
             * @description How old figures are adjusted for the change in the value of money: the Act names no index
             * @default {}
             */
            conventions: {
                /**
                 * @description Price index: the Act names none. CPIH is the practice of prosecutors; `stated` uses `statedIndex` alone; `none` makes no adjustment
                 * @default CPIH
                 * @enum {string}
                 */
                priceIndex: "CPIH" | "RPI" | "CPI" | "stated" | "none";
                /**
                 * @description Month of the index at the decision. Left out: the second month before the decision, the latest that is certain to be published on any day of that month
                 * @example 2025-09
                 */
                decisionMonth?: string;
                /** @description Months published since this version, each with its source; a month already held cannot be changed */
                priceIndexExtension?: {
                    /**
                     * @description Price index for later changes in the value of money: the Act names none
                     * @example CPIH
                     * @enum {string}
                     */
                    series: "CPIH" | "RPI" | "CPI";
                    month: string;
                    value: string;
                    source: string;
                }[];
                /** @description For `stated`: the index, month by month, with its source */
                statedIndex?: {
                    /**
                     * @description Calendar month, YYYY-MM
                     * @example 2025-09
                     */
                    month: string;
                    value: string;
                    /** @description Where it was published, or who states it */
                    source: string;
                }[];
            };
        };
        InadequacyInput: {
            /**
             * @description Who applies
             * @enum {string}
             */
            appliedBy?: "defendant" | "prosecutor" | "receiver" | "other";
            /**
             * Format: date
             * @description The day of the application: the prosecutor may apply from 1 June 2015
             * @example 2025-11-20
             */
            appliedOn: string;
            /** @description The amount the order requires to be paid */
            total: string;
            /** @description What has been paid of it */
            paid: string;
            /** @description What remains to be paid */
            balance: string;
            /** @description The available amount as at now, which the defendant must prove; findings made for the order, of hidden assets in particular, stand */
            availableAmountNow?: string;
            /** @description Whether property is distributed, or may be, among creditors in a bankruptcy or winding up */
            bankruptOrWoundUp?: boolean;
            /** @description The smaller total the court believes just */
            justTotal?: string;
        };
        DischargeInadequateInput: {
            /** @description What remains to be paid */
            balance: string;
            /** @description Whether the available amount as at now is inadequate to meet it */
            availableAmountInadequate?: boolean;
            /** @description Whether that is due wholly to movements of currency on foreign money, or to a reason specified by order */
            whollyFromCurrencyOrSpecifiedReason?: boolean;
        };
        DischargeSmallBalanceInput: {
            /** @description What remains to be paid */
            balance: string;
        };
        DischargeOnDeathInput: {
            /**
             * Format: date
             * @description The day the designated officer applies
             * @example 2025-11-20
             */
            appliedOn: string;
            /** @description Whether the defendant has died, the order being unsatisfied */
            died?: boolean;
            /** @description Whether nothing can be recovered from the estate, or it is not reasonable to make any attempt */
            estateCannotPay?: boolean;
        };
        OrderInAbsenceInput: {
            /**
             * @description 27: convicted or committed; 28: proceedings started, and neither convicted nor acquitted
             * @enum {string}
             */
            section: "27" | "28";
            /**
             * Format: date
             * @description The day the prosecutor applies
             * @example 2025-11-20
             */
            appliedOn: string;
            /**
             * Format: date
             * @description The day the court believes the defendant absconded
             * @example 2025-11-20
             */
            abscondedOn?: string;
            /**
             * Format: date
             * @description Section 27: the day of conviction, or of committal for sentence or confiscation
             * @example 2025-11-20
             */
            convictedOrCommittedOn?: string;
            /** @description Section 28: whether proceedings were started, and have ended neither in conviction nor in acquittal */
            proceedingsStartedAndNotConcluded?: boolean;
            /** @description Whether the prosecutor applies */
            prosecutorApplies?: boolean;
            /** @description Whether the prosecutor has taken reasonable steps to contact the defendant */
            reasonableStepsToContact?: boolean;
            /** @description Whether the court believes that it is appropriate to proceed */
            courtThinksAppropriate?: boolean;
        };
        VaryAbscondersOrderInput: {
            /**
             * Format: date
             * @description The day the returned defendant is convicted; of the latest offence, where there are several
             * @example 2025-11-20
             */
            convictionDate: string;
            /**
             * Format: date
             * @description The day the defendant applies
             * @example 2025-11-20
             */
            appliedOn: string;
            /** @description The amount of the order made under section 28 */
            orderAmount: string;
            /** @description Whether the court believes that the amount was too large when the order was made */
            tooLargeAtTheTime?: boolean;
            /** @description Where there are several offences: whether proceedings are still possible on any of them without a conviction yet */
            furtherProceedingsPossible?: boolean;
            /** @description Whether the order was for several offences */
            severalOffences: boolean;
            /** @description The amount the court believes just */
            justAmount?: string;
        };
        DischargeAbscondersOrderInput: {
            /** @description Whether the defendant has been tried and acquitted of every offence concerned */
            acquittedOnAllCounts?: boolean;
            /** @description Whether the defendant has ceased to abscond */
            returned?: boolean;
            /** @description Whether there has been undue delay in continuing the proceedings, or the prosecutor does not intend to continue */
            undueDelayOrNoIntention?: boolean;
            /** @description Whether the defendant applies */
            defendantApplies?: boolean;
        };
        AppealInput: {
            /**
             * @description Who wants to appeal
             * @enum {string}
             */
            by: "prosecutor" | "defendant" | "thirdParty";
            /**
             * @description What is appealed: an order, its refusal, a determination under section 10A, or the length of the default term
             * @enum {string}
             */
            decision: "orderMade" | "noOrder" | "determinationOfInterest" | "defaultTermLength";
            /**
             * @description The section of the decision; not wanted for a determination under section 10A or a default term
             * @enum {string}
             */
            under?: "6" | "19" | "20" | "21" | "22" | "23" | "27" | "28" | "29";
            /**
             * Format: date
             * @description The day of the decision
             * @example 2025-11-20
             */
            decidedOn: string;
            /** @description For a determination: whether a receiver under section 50 is appointed, sought, or believed to be about to be */
            receiverSoughtOrAppointed?: boolean;
            /** @description For a third party: whether they had no reasonable chance to be heard, or it is arguable that there is a serious risk of injustice */
            notHeardOrSeriousRisk?: boolean;
        };
        MoneyInAccountsInput: {
            /**
             * @description Where the money is: an account with a bank, building society, electronic money or payment institution, or seized and detained
             * @enum {string}
             */
            money: "accountOfDefendant" | "accountOfAnother" | "seizedMoney";
            /** @description Whether a confiscation order is made */
            orderMade?: boolean;
            /** @description Whether the money is free property */
            isFreeProperty?: boolean;
            /** @description Whether a receiver is appointed over the money */
            receiverAppointed?: boolean;
            /** @description Account of another: whether the extent of the defendant’s interest is determined */
            interestDetermined?: boolean;
            /** @description Account: whether the institution has been given notice */
            noticeGiven?: boolean;
        };
        SaleOfSeizedPropertyInput: {
            /** @description Whether a confiscation order is made */
            orderMade?: boolean;
            /** @description Whether a receiver is appointed over the property */
            receiverAppointed?: boolean;
            /** @description Whether it is personal property, seized, of the person against whom the order is made */
            heldByPersonOfOrder?: boolean;
            /**
             * Format: date
             * @description The day the sale is asked for
             * @example 2025-11-20
             */
            askedOn: string;
            /** @description Before 1 June 2015 only: whether the time to pay has ended */
            timeToPayEnded?: boolean;
        };
        DestructionOfCryptoassetsInput: {
            /**
             * Format: date
             * @description The day they are, or would be, destroyed
             * @example 2025-11-20
             */
            destroyedOn: string;
            /** @description Their market value as assessed in the order of the court */
            marketValueInOrder?: string;
            /** @description What remains to be paid under the confiscation order */
            balance: string;
            /** @description Whether returning them to circulation would be against the public interest, or another ground of the section is met */
            returnAgainstPublicInterest?: boolean;
            /** @description Whether the court orders it */
            courtOrders?: boolean;
        };
        OverseasRealisationInput: {
            /**
             * Format: date
             * @description The day of realisation
             * @example 2025-11-20
             */
            realisedOn: string;
            /** @description Currency of the proceeds */
            currency: string;
            /** @description The proceeds, in that currency */
            proceeds: string;
            /** @description Pounds for one unit of the currency, at the end of the day of realisation */
            poundsPerUnit: string;
            /**
             * Format: date
             * @description The day of the rate: the day of realisation
             * @example 2025-11-20
             */
            rateOn: string;
            /** @description Where the rate is published */
            rateSource: string;
        };
        PostponementInput: {
            /**
             * Format: date
             * @description The day of conviction; the latest, if several
             * @example 2025-11-20
             */
            convictedOn: string;
            /** @description An appeal by the defendant against conviction; without a day, it is not yet disposed of */
            convictionAppeal?: {
                /**
                 * Format: date
                 * @description Calendar day, YYYY-MM-DD
                 * @example 2025-11-20
                 */
                disposedOn?: string;
            };
            /**
             * Format: date
             * @description Last day of the postponement now in force
             * @example 2025-11-20
             */
            postponedUntil?: string;
            /**
             * Format: date
             * @description The day a party applied to extend it
             * @example 2025-11-20
             */
            extensionAppliedOn?: string;
            /**
             * Format: date
             * @description The day on which confiscation is to be, or was, decided
             * @example 2025-11-20
             */
            hearing?: string;
            /** @description Whether the court found exceptional circumstances */
            exceptionalCircumstances?: boolean;
            /** @description Fines and orders for payment made before confiscation was decided */
            madeBefore?: {
                /** @enum {string} */
                order: "fine" | "section13Order" | "compensation" | "surcharge" | "unlawfulProfit";
                /**
                 * Format: date
                 * @description Calendar day, YYYY-MM-DD
                 * @example 2025-11-20
                 */
                on: string;
            }[];
        };
        IncentivisationInput: {
            /** @description Receipts of confiscation, after victims, costs and top slice */
            netReceipts: string;
            /**
             * @description Shares of the agencies; left out: 18.75%, 18.75% and 12.5%, from memory
             * @default [
             *       {
             *         "to": "investigator",
             *         "share": "3/16"
             *       },
             *       {
             *         "to": "prosecutor",
             *         "share": "3/16"
             *       },
             *       {
             *         "to": "courts",
             *         "share": "1/8"
             *       }
             *     ]
             */
            shares: {
                /**
                 * @description Whose share
                 * @enum {string}
                 */
                to: "investigator" | "prosecutor" | "courts";
                /** @description The share of net receipts */
                share: string;
            }[];
        };
        /** @description A period of calendar months forward, or of whole years back */
        PeriodInput: {
            /** @constant */
            count: "monthsStartingWith";
            /**
             * Format: date
             * @description First day of the period, included in it
             * @example 2025-11-20
             */
            first: string;
            /** @description Calendar months; six years are 72 */
            months: number;
        } | {
            /** @constant */
            count: "yearsEndingWith";
            /**
             * Format: date
             * @description Last day of the period, included in it
             * @example 2025-11-20
             */
            last: string;
            /** @description Whole years */
            years: number;
        };
        /** @description Statement lines, accounts and what people decided about them */
        StatementsAllocationInput: {
            accounts: components["schemas"]["StatementAccount"][];
            lines: components["schemas"]["StatementLineInput"][];
            rates?: components["schemas"]["ExchangeRate"][];
            rateConvention?: {
                /** @constant */
                take: "thatDay";
            } | {
                /** @constant */
                take: "nearestEarlierDay";
                withinDays: number;
            };
            netting?: components["schemas"]["NettingConvention"];
            decisions?: components["schemas"]["NettingDecision"][];
            rules?: components["schemas"]["CategoryRule"][];
            categoryOverrides?: components["schemas"]["CategoryOverride"][];
            facts: components["schemas"]["AllocationFacts"];
        };
        /** @description A bank account or wallet */
        StatementAccount: {
            /** @description Id given by the caller; statement lines name it */
            id: string;
            /** @description Id of the party in whose name it is */
            holder: string;
            /** @description The holder’s names as banks print them, such as "Robin Example"; without them a transfer that shows only a name is not netted by itself */
            names?: string[];
            /** @description The bank’s name as lines of other accounts print it, such as "Monzo" */
            bank?: string;
            /** @description What the holder calls it, such as "Rainy Day" */
            label?: string;
            sortCode?: string;
            accountNumber?: string;
            iban?: string;
            currencies: string[];
            /** @description The defendant who controls it, where that is not the holder */
            controlledBy?: string;
            /** @description Whether its statements were produced, or it was only seen as a counterparty */
            produced: boolean;
            /** @description The bank’s reference of the relationship: accounts that share one are balances of one wallet */
            relationship?: string;
        };
        /** @description One line of a bank statement */
        StatementLineInput: {
            file: string;
            line: number;
            page?: number;
            account: string;
            /**
             * Format: date
             * @description Calendar day, YYYY-MM-DD
             * @example 2025-11-20
             */
            on: string;
            amount: string;
            /**
             * @description ISO 4217 code
             * @example GBP
             */
            currency: string;
            balance?: string;
            type?: string;
            description: string;
            counterparty?: string;
            reference?: string;
            bankId?: string;
        };
        /** @description A dated exchange rate with its source */
        ExchangeRate: {
            /**
             * @description ISO 4217 code
             * @example GBP
             */
            from: string;
            /** @constant */
            to: "GBP";
            /**
             * Format: date
             * @description Calendar day, YYYY-MM-DD
             * @example 2025-11-20
             */
            on: string;
            rate: string;
            /** @description Who published it, such as "HMRC monthly rates" or "Bank of England" */
            source: string;
        };
        NettingConvention: {
            /** @default 3 */
            withinBusinessDays: number;
            /** @default 25.00 */
            largestFee: string;
            /** @default 0.05 */
            largestFeeShare: string;
            /** @default 0.03 */
            exchangeTolerance: string;
            /** @default 180 */
            refundWithinDays: number;
            /** @default 14 */
            reversalWithinDays: number;
            /** @default 30 */
            redepositWithinDays: number;
            /** @default 4000 */
            largestGroup: number;
        };
        /** @description A person’s confirmation or rejection of a pair */
        NettingDecision: {
            pair?: string;
            lines?: [
                {
                    file: string;
                    line: number;
                    part?: number;
                },
                {
                    file: string;
                    line: number;
                    part?: number;
                }
            ];
            /** @enum {string} */
            decision: "confirmed" | "rejected";
            /** @enum {string} */
            as?: "ownAccountTransfer" | "refund" | "reversal";
            by: string;
            why: string;
        };
        /** @description A rule that puts statement lines into a category */
        CategoryRule: {
            id: string;
            when: {
                /** @description Whole words or phrases, any of which is enough; capitals, punctuation and spacing do not matter */
                description?: string[];
                /** @description Whole words or phrases, any of which is enough; capitals, punctuation and spacing do not matter */
                counterparty?: string[];
                /** @description Whole words or phrases, any of which is enough; capitals, punctuation and spacing do not matter */
                type?: string[];
                /** @enum {string} */
                direction?: "in" | "out";
                amount?: {
                    from?: string;
                    to?: string;
                };
            };
            category: string;
            author: string;
            reason: string;
        };
        CategoryOverride: {
            file: string;
            line: number;
            part?: number;
            category: string;
            author: string;
            reason: string;
        };
        AllocationFacts: {
            defendant: string;
            /**
             * Format: date
             * @description Calendar day, YYYY-MM-DD
             * @example 2025-11-20
             */
            relevantDay: string;
            /**
             * Format: date
             * @description Calendar day, YYYY-MM-DD
             * @example 2025-11-20
             */
            decisionDay: string;
            lawfulIncome?: components["schemas"]["LawfulIncome"][];
            purchases?: components["schemas"]["Purchase"][];
            exclusions?: components["schemas"]["Exclusion"][];
            openingBalances?: components["schemas"]["OpeningBalance"][];
            /**
             * @default oldestMoneyFirst
             * @enum {string}
             */
            convention: "oldestMoneyFirst" | "newestMoneyFirst" | "proRata";
        };
        /** @description Lines of income shown to be lawful */
        LawfulIncome: {
            lines: {
                file: string;
                line: number;
                part?: number;
            }[];
            reason: string;
            by: string;
            evidence?: {
                exhibit: string;
                page?: number;
                line?: number;
            }[];
        };
        /** @description A property and the statement lines that paid for it */
        Purchase: {
            /** @description Id of the property in the case file */
            property: string;
            lines: {
                file: string;
                line: number;
                part?: number;
            }[];
            /** @description The whole price in pounds, where the lines paid only part of it; otherwise the lines are the price */
            price?: string;
        };
        /** @description Lines that a person leaves out of the benefit, with the reason */
        Exclusion: {
            lines: {
                file: string;
                line: number;
                part?: number;
            }[];
            why: string;
            by: string;
        };
        OpeningBalance: {
            account: string;
            /**
             * @description ISO 4217 code
             * @example GBP
             */
            currency: string;
            amount: string;
        };
        AccountStatementInput: {
            /** @description The confiscation orders of the account: one, or those that share a joint sum */
            orders: {
                /**
                 * @description Id given by the caller, unique in the case file
                 * @example d1
                 */
                id: string;
                /**
                 * @description Id given by the caller, unique in the case file
                 * @example d1
                 */
                defendant: string;
                /**
                 * Format: date
                 * @description The day the confiscation order was made
                 * @example 2025-11-20
                 */
                made: string;
                /** @description The amount ordered to be paid */
                amount: string;
                /** @description The periods the court specified; what is in none is due on the day of the order */
                tranches?: {
                    /**
                     * @description Id given by the caller, unique in the case file
                     * @example d1
                     */
                    id: string;
                    /** @description The part of the order to be paid within this period */
                    amount: string;
                    /**
                     * Format: date
                     * @description Last day of the period the court specified
                     * @example 2025-11-20
                     */
                    dueOn: string;
                }[];
                /** @description Applications to extend */
                extensions?: {
                    /**
                     * @description The tranche to be extended
                     * @example d1
                     */
                    tranche: string;
                    /** @description The part of it that is extended; left out for the whole */
                    amount?: string;
                    /**
                     * Format: date
                     * @description The day the defendant applied
                     * @example 2025-11-20
                     */
                    appliedOn: string;
                    /**
                     * Format: date
                     * @description The day the court decided; left out while it is pending
                     * @example 2025-11-20
                     */
                    decidedOn?: string;
                    /** @description Last day of the extended period; null where refused; left out while it is pending */
                    until?: string | null;
                }[];
                /** @description The joint sums the order takes, and how much of it is for each */
                jointParts?: {
                    /**
                     * @description Id of the joint pool
                     * @example d1
                     */
                    pool: string;
                    /** @description How much of the order is for the joint sum */
                    amount: string;
                }[];
                /** @description Later variations of the amount */
                variations?: {
                    /**
                     * @description Id given by the caller, unique in the case file
                     * @example d1
                     */
                    id: string;
                    /**
                     * Format: date
                     * @description The day of the variation
                     * @example 2025-11-20
                     */
                    on: string;
                    /**
                     * @description The section
                     * @enum {string}
                     */
                    under: "21" | "22" | "23" | "29" | "32" | "33";
                    /** @description The new total, with what is already paid */
                    total: string;
                    /**
                     * Format: date
                     * @description Where the total rises: the day by which the increase is to be paid
                     * @example 2025-11-20
                     */
                    increaseDueOn?: string;
                    /** @description Where the order takes joint sums: how much of the new total is for each */
                    jointParts?: {
                        /**
                         * @description Id of the joint pool
                         * @example d1
                         */
                        pool: string;
                        /** @description How much of the order is for the joint sum */
                        amount: string;
                    }[];
                }[];
                /** @description The discharge of the order */
                discharge?: {
                    /**
                     * Format: date
                     * @description Calendar day, YYYY-MM-DD
                     * @example 2025-11-20
                     */
                    on: string;
                    /**
                     * @description The section
                     * @enum {string}
                     */
                    under: "24" | "25" | "30" | "25A";
                };
                /** @description Costs to be met from receipts */
                costs?: components["schemas"]["EnforcementCostInput"][];
                /** @description Directions that victims be paid from what is recovered */
                directions?: components["schemas"]["DirectionInput"][];
                /** @description The terms fixed in default of payment: the last fixed counts */
                defaultTerms?: {
                    /**
                     * Format: date
                     * @description The day the court fixed the term, or fixed it again
                     * @example 2025-11-20
                     */
                    fixedOn: string;
                    /**
                     * @description The term
                     * @example {
                     *       "years": 5
                     *     }
                     */
                    term: {
                        years?: number;
                        months?: number;
                        days?: number;
                    };
                    /**
                     * Format: date
                     * @description The day the term starts, after any term for the offence; left out where none is activated
                     * @example 2025-11-20
                     */
                    startsOn?: string;
                    /**
                     * Format: date
                     * @description The day the default occurred; wanted only where more than £10 million was ordered
                     * @example 2025-11-20
                     */
                    defaultOccurred?: string;
                }[];
                /** @description Property not yet realised for the order */
                property?: {
                    /**
                     * @description Id given by the caller, unique in the case file
                     * @example d1
                     */
                    id: string;
                    /**
                     * @description What it is: it picks the power that reaches it
                     * @enum {string}
                     */
                    kind: "restrainedProperty" | "moneyInAccount" | "seizedMoney" | "seizedProperty" | "cryptoassets" | "propertyAbroad" | "taintedGift";
                    /** @description What it is thought to bring, after what others are owed */
                    value: string;
                }[];
            }[];
            /** @description Sums obtained jointly */
            jointPools?: {
                /**
                 * @description Id given by the caller, unique in the case file
                 * @example d1
                 */
                id: string;
                /** @description The sum obtained jointly: recovered once, whatever the orders come to */
                sum: string;
            }[];
            /** @description Everything received or treated as paid, in any order */
            receipts?: ({
                /** @constant */
                from: "defendant";
                /**
                 * @description Id given by the caller, unique in the case file
                 * @example d1
                 */
                id: string;
                /**
                 * @description The order it was received under
                 * @example d1
                 */
                order: string;
                /** @description Where the order has a joint and another part: which of them it was paid towards */
                towards?: {
                    /**
                     * @description Id given by the caller, unique in the case file
                     * @example d1
                     */
                    pool: string;
                } | "ownPart";
                /**
                 * Format: date
                 * @description The day it was received
                 * @example 2025-11-20
                 */
                on: string;
                /** @description The sum received */
                amount: string;
            } | {
                /** @constant */
                from: "receiver";
                /**
                 * @description Id given by the caller, unique in the case file
                 * @example d1
                 */
                id: string;
                /**
                 * @description The order it was received under
                 * @example d1
                 */
                order: string;
                /** @description Where the order has a joint and another part: which of them it was paid towards */
                towards?: {
                    /**
                     * @description Id given by the caller, unique in the case file
                     * @example d1
                     */
                    pool: string;
                } | "ownPart";
                /**
                 * Format: date
                 * @description The day it was received
                 * @example 2025-11-20
                 */
                on: string;
                /** @description The sum received */
                amount: string;
            } | {
                /** @constant */
                from: "accountOrSeizedMoney";
                /**
                 * @description Id given by the caller, unique in the case file
                 * @example d1
                 */
                id: string;
                /**
                 * @description The order it was received under
                 * @example d1
                 */
                order: string;
                /** @description Where the order has a joint and another part: which of them it was paid towards */
                towards?: {
                    /**
                     * @description Id given by the caller, unique in the case file
                     * @example d1
                     */
                    pool: string;
                } | "ownPart";
                /**
                 * Format: date
                 * @description The day it was received
                 * @example 2025-11-20
                 */
                on: string;
                /** @description The sum received */
                amount: string;
            } | {
                /** @constant */
                from: "saleOfSeizedProperty";
                /**
                 * @description Id given by the caller, unique in the case file
                 * @example d1
                 */
                id: string;
                /**
                 * @description The order it was received under
                 * @example d1
                 */
                order: string;
                /** @description Where the order has a joint and another part: which of them it was paid towards */
                towards?: {
                    /**
                     * @description Id given by the caller, unique in the case file
                     * @example d1
                     */
                    pool: string;
                } | "ownPart";
                /**
                 * Format: date
                 * @description The day it was received
                 * @example 2025-11-20
                 */
                on: string;
                /** @description The sum received */
                amount: string;
            } | {
                /** @constant */
                from: "cryptoassetsDestroyed";
                /**
                 * @description Id given by the caller, unique in the case file
                 * @example d1
                 */
                id: string;
                /**
                 * @description The order it was received under
                 * @example d1
                 */
                order: string;
                /** @description Where the order has a joint and another part: which of them it was paid towards */
                towards?: {
                    /**
                     * @description Id given by the caller, unique in the case file
                     * @example d1
                     */
                    pool: string;
                } | "ownPart";
                /**
                 * Format: date
                 * @description The day they were destroyed
                 * @example 2025-11-20
                 */
                on: string;
                /** @description Their market value as assessed in the order of the court */
                amount: string;
            } | {
                /** @constant */
                from: "realisationAbroad";
                /**
                 * @description Id given by the caller, unique in the case file
                 * @example d1
                 */
                id: string;
                /**
                 * @description The order it was received under
                 * @example d1
                 */
                order: string;
                /** @description Where the order has a joint and another part: which of them it was paid towards */
                towards?: {
                    /**
                     * @description Id given by the caller, unique in the case file
                     * @example d1
                     */
                    pool: string;
                } | "ownPart";
                /**
                 * Format: date
                 * @description The day of realisation
                 * @example 2025-11-20
                 */
                realisedOn: string;
                /** @description Currency of the proceeds */
                currency: string;
                /** @description The proceeds, in that currency */
                proceeds: string;
                /** @description Pounds for one unit of the currency, at the end of the day of realisation */
                poundsPerUnit: string;
                /**
                 * Format: date
                 * @description The day of the rate: the day of realisation
                 * @example 2025-11-20
                 */
                rateOn: string;
                /** @description Where the rate is published */
                rateSource: string;
            } | {
                /** @constant */
                from: "coDefendant";
                /**
                 * @description Id given by the caller, unique in the case file
                 * @example d1
                 */
                id: string;
                /**
                 * Format: date
                 * @description The day it was received
                 * @example 2025-11-20
                 */
                on: string;
                /** @description The sum received */
                amount: string;
                /**
                 * @description The joint pool it was paid towards
                 * @example d1
                 */
                pool: string;
                /**
                 * @description The co-defendant, whose order is not in this account
                 * @example d1
                 */
                defendant: string;
            })[];
            /**
             * @description Points on which the Act is silent
             * @default {}
             */
            options: {
                /**
                 * @description Convention: where an extension is refused, whether interest runs back over the days it was pending. The Act does not say
                 * @default notBackdated
                 * @enum {string}
                 */
                refusedExtension: "notBackdated" | "backdated";
                /**
                 * @description Convention: what a payment is set against first. The Act does not say
                 * @default principalFirst
                 * @enum {string}
                 */
                allocation: "principalFirst" | "interestFirst";
            };
            /**
             * Format: date
             * @description The day of the statement
             * @example 2025-11-20
             */
            asAt: string;
        };
        /** @description The events of a case, and the day on which its state is asked */
        TimelineInput: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            case: string;
            /**
             * Format: date
             * @description The day on which the question is asked: later events do not yet count
             * @example 2025-11-20
             */
            asAt: string;
            /** @description The time of that day, in London, for periods in hours */
            atTime?: string;
            /** @description What has happened, in any order */
            events: components["schemas"]["TimelineEvent"][];
            /** @description Only these rows of the table; all, where left out */
            rows?: ("L" | string)[];
            /** @description How many days ahead is soon: 14 unless given. Design, not law */
            dueSoonDays?: number;
            /** @description How often to ask again where the law says a reasonable time: 6 months unless given. Design, not law */
            reviewEveryMonths?: number;
            /** @description Bank holidays proclaimed since the table was compiled */
            extraHolidays?: string[];
            /** @description Last year for which the table and they are complete */
            holidaysKnownTo?: number;
        };
        /** @description One thing that happened in a case. Events are added, never changed */
        TimelineEvent: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            /**
             * @description What happened
             * @enum {string}
             */
            kind: "crimeRecorded" | "referralReceived" | "investigationOpened" | "chargingFileSubmitted" | "modernSlaverySuspected" | "homeOfficeNotified" | "nrmReferralReceived" | "positiveReasonableGroundsDecision" | "negativeReasonableGroundsDecision" | "criminalInjuryReported" | "criminalInjuriesClaimMade" | "chargeDecidedForVictim" | "victimTold" | "productionOrderMade" | "productionOrderComplied" | "accountMonitoringOrderMade" | "customerInformationOrderMade" | "customerInformationGiven" | "disclosureNoticeGiven" | "disclosureNoticeAnswered" | "searchWarrantIssued" | "searchWarrantExecuted" | "investigationOrderDecided" | "investigationOrderAppealed" | "consentRequested" | "consentGiven" | "consentRefused" | "moratoriumExtensionApplied" | "moratoriumExtended" | "moratoriumExtensionRefused" | "overseasProductionOrderMade" | "overseasProductionOrderComplied" | "searchedWithoutApproval" | "reportedToAppointedPerson" | "propertySeized" | "detentionExtended" | "detentionDecided" | "detentionAppealed" | "propertyReleased" | "restraintApplied" | "restraintOrderMade" | "restraintRefused" | "restraintOrderDrawnUp" | "restraintServed" | "certificateOfServiceFiled" | "restraintReportOrdered" | "restraintReportMade" | "affectedPersonHearingFixed" | "applicantVariationHearingFixed" | "receiverHearingFixed" | "leaveHearingFixed" | "applicationServed" | "restraintVaried" | "variationRefused" | "concludedForRestraint" | "restraintDischarged" | "restraintLeaveSought" | "cashSeized" | "cashDetentionOrderMade" | "cashForfeitureApplied" | "cashForfeitureOrderMade" | "cashForfeitureAppealed" | "cashReleased" | "listedAssetSeized" | "seniorOfficerAuthorised" | "listedAssetDetentionOrderMade" | "listedAssetForfeitureApplied" | "listedAssetReleased" | "accountFreezingOrderMade" | "accountForfeitureNoticeGiven" | "forfeitureObjectionReceived" | "accountFreezingExtensionApplied" | "accountForfeitureApplied" | "setAsideApplied" | "accountForfeitureOrderMade" | "accountForfeitureAppealed" | "accountFreezingOrderEnded" | "cryptoassetSeized" | "cryptoassetDetentionOrderMade" | "cryptoassetForfeitureApplied" | "cryptoassetReleased" | "recoverablePropertyObtained" | "civilRecoveryClaimIssued" | "unexplainedWealthOrderMade" | "interimFreezingOrderMade" | "unexplainedWealthComplied" | "unexplainedWealthDecided" | "interimFreezingFollowedUp" | "interimFreezingOrderDischarged" | "charged" | "noFurtherAction" | "section70Asked" | "committedUnderSection70" | "sentToCrownCourt" | "pleaHearingHeld" | "absconded" | "acquitted" | "discontinued" | "convicted" | "financialCircumstancesOrderMade" | "financialCircumstancesGiven" | "sentenced" | "fineImposed" | "section13OrderMade" | "compensationOrdered" | "surchargeOrdered" | "unlawfulProfitOrdered" | "postponed" | "timetableSet" | "section18InformationServed" | "interestedPersonsNotified" | "section16StatementServed" | "section17ResponseServed" | "postponementExtensionApplied" | "postponementExtended" | "postponementExtensionRefused" | "exceptionalCircumstancesFound" | "convictionAppealed" | "convictionAppealDisposed" | "confiscationHearingHeld" | "confiscationHearingFixed" | "section10ADetermined" | "decidedNotToProceed" | "noBenefitFound" | "sentenceVaried" | "sentenceAppealDetermined" | "magistratesDecided" | "magistratesAppealed" | "crownCourtConcluded" | "appealBegun" | "appealConcluded" | "interestedPersonNotified" | "interestedPersonResponded" | "furtherStatementOrdered" | "furtherStatementServed" | "receiverDecided" | "receiverAppealed" | "appealNoticeServed" | "permissionNotified" | "respondentNoticeServed" | "appealServedOnRegistrar" | "appealServedOnRespondents" | "courtOfAppealReasons" | "supremeCourtLeaveAsked" | "courtOfAppealRefusedLeave" | "supremeCourtApplied" | "sentenceAppealDecided" | "sentenceReferenceDecided" | "caseToBeStatedDecision" | "caseStatedApplied" | "realisationDecided" | "realisationAppealed" | "confiscationOrderMade" | "sumDueOnTheDayPaid" | "defendantAppealed" | "prosecutorAppealed" | "section10AAppealed" | "complianceOrderMade" | "complianceOrderDecided" | "complianceOrderAppealed" | "reparationOrderMade" | "restitutionOrdered" | "receiverSoughtOrAppointed" | "warrantOfCommitmentIssued" | "defaultRecorded" | "section19Applied" | "section20Applied" | "section21Applied" | "section22Applied" | "section23Applied" | "confiscationOrderVaried" | "section27Applied" | "section28Applied" | "section28OrderMade" | "returned" | "section29Applied" | "section30Applied" | "defendantDied" | "orderDischarged" | "paidInFull" | "timeToPayAllowed" | "timeToPayExtensionApplied" | "timeToPayExtended" | "timeToPayExtensionRefused" | "tranchePaid" | "moneyOrderMade" | "moneyPaidByInstitution" | "deprivationOrderMade" | "deprivationClaimMade" | "reconsiderationServed" | "smallBalanceApplicationServed" | "smallBalanceRepresentationsMade" | "absconderHearingFixed" | "absconderNoticeServed" | "preventionOrderMade" | "riskOrderMade" | "interimSlaveryOrderMade" | "nameAndAddressDutyArose" | "nameAndAddressNotified" | "slaveryOrderDischarged" | "seriousCrimePreventionOrderMade" | "labourMarketOrderMade" | "closureNoticeIssued" | "closureOrderMade" | "vehicleDetained" | "vehicleReleased" | "periodSet" | "agencyPlan" | "delayExplained";
            /**
             * Format: date
             * @description The day it happened; left out where that is not yet known
             * @example 2025-11-20
             */
            on?: string;
            /**
             * @description The time, where a period in hours runs from it
             * @example 2026-11-19T15:00
             */
            at?: string;
            /**
             * @description The defendant it concerns
             * @example d1
             */
            defendant?: string;
            /**
             * @description The one thing it concerns: an order, a seizure, a notice, a tranche, a person. What has the same id belongs together
             * @example d1
             */
            subject?: string;
            /** @description Other things and defendants that it concerns */
            also?: string[];
            /** @description The last day that the court, the order or the notice fixes; null where it is open-ended */
            until?: string | null;
            /**
             * Format: date
             * @description The day of the hearing that is fixed
             * @example 2025-11-20
             */
            hearing?: string;
            /** @description The deadline that is changed, planned for, or explained */
            row?: string;
            /**
             * @description Why something was late
             * @enum {string}
             */
            delay?: "courtListing" | "defenceDefault" | "prosecutionResource" | "awaitingThirdParty" | "foreignAssistance" | "victimContact" | "disclosure" | "other";
            /** @description For a restraint order: whether it relies on an investigation, nobody being charged */
            reliesOnInvestigation?: boolean;
            /** @description For time to pay: whether the periods allowed cover the whole sum, so that nothing is due on the day */
            wholeSum?: boolean;
            /** @description Whether the victim is vulnerable */
            victimIsVulnerable?: boolean;
            /** @description Who recorded it, or acted */
            recordedBy?: string;
            note?: string;
            evidence?: components["schemas"]["Evidence"][];
        };
        /** @description An event of a case, and the day it is moved to */
        RescheduleInput: {
            timeline: components["schemas"]["TimelineInput"];
            /**
             * @description The event that is moved
             * @example d1
             */
            event: string;
            /**
             * Format: date
             * @description Its new day
             * @example 2025-11-20
             */
            on?: string;
            /**
             * Format: date
             * @description The new last day that it fixes
             * @example 2025-11-20
             */
            until?: string;
            /**
             * Format: date
             * @description The new day of the hearing that it fixes
             * @example 2025-11-20
             */
            hearing?: string;
        };
        /**
         * @description Financial or ancillary order. `riskOrder` is MSA 2015, s 23; `reparationOrder` is MSA 2015, s 8
         * @example reparationOrder
         * @enum {string}
         */
        FinancialOrderKey: "financialInvestigation" | "restraint" | "searchAndSeizure" | "vehicleDetention" | "cashForfeiture" | "listedAssetForfeiture" | "accountForfeiture" | "cryptoassetForfeiture" | "unexplainedWealthOrder" | "civilRecovery" | "revenueFunctions" | "confiscation" | "compensation" | "reparationOrder" | "fine" | "surcharge" | "costs" | "deprivation" | "restitution" | "vehicleForfeiture" | "immigrationVehicleForfeiture" | "preventionOrderOnConviction" | "preventionOrderOnApplication" | "riskOrder" | "seriousCrimeOrderOnConviction" | "seriousCrimeOrderOfHighCourt" | "financialReportingRequirement" | "financialReportingOrder" | "directorDisqualification" | "closureOrder" | "labourMarketOrder" | "childCriminalExploitationOrder" | "complianceOrder" | "enforcement";
        /**
         * @description Why an order is not applied for or not made. A taxonomy of ours, not law
         * @enum {string}
         */
        FinancialOrderReasonCode: "noBenefit" | "noAssetsFound" | "noFinancialInvestigatorAvailable" | "belowThreshold" | "noRiskOfDissipation" | "offenceNotQualifying" | "noConfiscationOrder" | "compensationForSameOffence" | "victimCivilClaim" | "victimUntraced" | "victimWish" | "defendantMayBeVictim" | "disproportionate" | "otherOrderPreferred" | "foreignAssetsUnreachable" | "lateIdentification" | "courtRefused";
        /**
         * @description Why a case does not proceed. `victimSupportEnded` is not `victimDoesNotSupport`
         * @enum {string}
         */
        ClosingReason: "victimDoesNotSupportAndSuspectNotIdentified" | "evidentialDifficultiesVictimSupports" | "victimDoesNotSupport" | "timeLimitPassed" | "noSuspectIdentified" | "takenOverByOtherBody" | "furtherInvestigationNotInPublicInterest" | "section45Defence" | "referralDecisionNegative" | "referralDecisionDelayed" | "victimAbroad" | "victimSupportEnded" | "victimFear" | "digitalDelay" | "requestForAssistanceFailed" | "disclosure" | "alternativeOffence" | "merged" | "transferredToOtherAgency" | "evidentialStageFailed" | "publicInterestStageFailed" | "stayedByCourt" | "acquittal" | "notRecorded";
        /** @description The determination of a whole case, with one receipt */
        Determination: {
            results: components["schemas"]["DefendantResult"][];
            jointPools: components["schemas"]["JointPoolResult"][];
            differences: components["schemas"]["Difference"][];
            receipt: components["schemas"]["Receipt"];
        };
        /** @description One defendant on one footing: every stage, in the order of the Act */
        DefendantResult: {
            defendant: string;
            footing: components["schemas"]["Footing"];
            offencesWithinPart2: components["schemas"]["OffencesWithinPart2Outcome"];
            proceed: components["schemas"]["ProceedOutcome"];
            proceedingsStarted: components["schemas"]["ProceedingsStartedStageOutcome"];
            relevantDay: components["schemas"]["RelevantDayOutcome"];
            criminalLifestyle: components["schemas"]["CriminalLifestyleOutcome"];
            assumptions: components["schemas"]["AssumptionsStageOutcome"];
            earlierOrders: components["schemas"]["EarlierOrdersOutcome"];
            benefit: components["schemas"]["BenefitStageOutcome"];
            taintedGifts: components["schemas"]["TaintedGiftsStageOutcome"];
            availableAmount: components["schemas"]["AvailableAmountStageOutcome"];
            recoverableAmount: components["schemas"]["RecoverableAmountOutcome"];
            confiscationOrder: components["schemas"]["ConfiscationOrderStageOutcome"];
            timeToPay: components["schemas"]["TimeToPayOutcome"];
            defaultTerm: components["schemas"]["DefaultTermOutcome"];
            complianceOrder: components["schemas"]["ComplianceOrderOutcome"];
            otherOrders: components["schemas"]["OtherOrdersOutcome"];
            priorityOrders: components["schemas"]["PriorityOrdersOutcome"];
            reparationOrders: components["schemas"]["ReparationOrdersOutcome"];
            /** @description What must be said of the whole: rules that a later reform may have changed */
            cautions: components["schemas"]["Reason"][];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        OffencesWithinPart2Outcome: components["schemas"]["OffencesWithinPart2Decided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        OffencesWithinPart2Decided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["OffencesWithinPart2"];
            reasons: components["schemas"]["Reason"][];
        };
        OffencesWithinPart2: {
            within: string[];
            /** @description Committed before Part 2 came into force */
            before: string[];
            mixedDates: boolean;
        };
        /** @description A step of an explanation, with the provision it rests on and what it rests on in turn */
        Reason: {
            /** @description One step, as it can be read aloud */
            says: string;
            provision: components["schemas"]["Provision"];
            /** @description `false`: a test of the provision that was asked and was not met */
            met?: boolean;
            /** @description The option that settled a point on which the law is silent */
            convention?: string;
            mark?: components["schemas"]["Mark"];
            evidence?: components["schemas"]["ReasonEvidence"][];
            because?: components["schemas"]["Reason"][];
        };
        /** @description A citation a reader can follow */
        Provision: {
            /** @enum {string} */
            kind: "act" | "si" | "rules" | "judgment";
            /**
             * @description As a lawyer writes it
             * @example POCA 2002, s 7(1)
             */
            cite: string;
            /**
             * Format: uri
             * @description Public address of the text
             */
            url: string;
        };
        /**
         * @description How far a rule or a value is verified, where that is less than read in the primary text. V2: a headnote, press summary or note; A: a convention of ours, not law; M: from memory; G: official guidance; S: a secondary source; I: our inference; OR: our own reading of words that were read
         * @enum {string}
         */
        Mark: "V2" | "A" | "M" | "G" | "S" | "I" | "OR";
        /** @description Where a fact comes from */
        ReasonEvidence: {
            exhibit: string;
            page?: number;
            line?: number;
        };
        /** @description A discretion, or a disputed fact without a finding: the court decides */
        ForTheCourt: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "forTheCourt";
            question: string;
            reasons: components["schemas"]["Reason"][];
            /** @description The earlier stage that is itself undecided, and on which this one waits */
            waitsOn?: string;
        };
        /** @description Facts that are not yet known: nothing is guessed in their place */
        FactsMissing: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "factsMissing";
            facts: components["schemas"]["MissingFact"][];
            reasons: components["schemas"]["Reason"][];
            /** @description The earlier stage that is itself undecided, and on which this one waits */
            waitsOn?: string;
        };
        /** @description A fact that is not yet known: where it belongs, and what it is */
        MissingFact: {
            /** @description JSON pointer into the input, or into the case file in a determination */
            pointer: string;
            wanted: string;
        };
        /** @description Law outside what is covered, or too uncertain to state */
        NotCovered: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "notCovered";
            why: string;
            reasons: components["schemas"]["Reason"][];
            /** @description The earlier stage that is itself undecided, and on which this one waits */
            waitsOn?: string;
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        ProceedOutcome: components["schemas"]["ProceedDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        ProceedDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["Proceed"];
            reasons: components["schemas"]["Reason"][];
        };
        Proceed: {
            mustProceed: boolean;
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        ProceedingsStartedStageOutcome: components["schemas"]["ProceedingsStartedStageDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        ProceedingsStartedStageDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["Day"];
            reasons: components["schemas"]["Reason"][];
        };
        /**
         * Format: date
         * @description Calendar day, YYYY-MM-DD
         * @example 2025-11-20
         */
        Day: string;
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        RelevantDayOutcome: components["schemas"]["RelevantDayDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        RelevantDayDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["RelevantDay"];
            reasons: components["schemas"]["Reason"][];
        };
        RelevantDay: {
            /** @description Transfers and expenditure are caught strictly after it */
            relevantDay: components["schemas"]["Day"];
            /** @description First day of the six years, whatever an earlier order did */
            sixYearDay: components["schemas"]["Day"];
            /** @description The earlier order that moved the relevant day */
            movedBy?: string;
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        CriminalLifestyleOutcome: components["schemas"]["CriminalLifestyleDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        CriminalLifestyleDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["CriminalLifestyle"];
            reasons: components["schemas"]["Reason"][];
        };
        CriminalLifestyle: {
            hasCriminalLifestyle: boolean;
            tests: {
                offence: string;
                /** @enum {string} */
                test: "schedule2" | "courseOfActivityOtherOffences" | "courseOfActivityEarlierConvictions" | "sixMonths";
                /** @description `null`: not known */
                met: boolean | null;
                relevantBenefit?: components["schemas"]["Pounds"];
            }[];
        };
        /**
         * @description Pounds sterling, exact, as a decimal string
         * @example 1250.00
         */
        Pounds: string;
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        AssumptionsStageOutcome: components["schemas"]["AssumptionsStageDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        AssumptionsStageDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["Assumptions"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description The assumptions, made item by item, or not applied at all */
        Assumptions: components["schemas"]["AssumptionsApply"] | components["schemas"]["NoAssumptions"];
        AssumptionsApply: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            apply: "true";
            /** @description Transfers and expenditure are caught strictly after it */
            relevantDay: components["schemas"]["Day"];
            /** @description First day of the six years, whatever an earlier order did */
            sixYearDay: components["schemas"]["Day"];
            /** @description The earlier order that moved the relevant day */
            movedBy?: string;
            convictionDate: components["schemas"]["Day"];
            items: components["schemas"]["AssumedItem"][];
        };
        /** @description What was decided of one item under one assumption */
        AssumedItem: {
            item: string;
            /** @enum {string} */
            assumption: "transfer" | "holding" | "expenditure";
            made: boolean;
            /** @enum {string} */
            because: "made" | "notRequired" | "assumptionIncorrect" | "seriousRiskOfInjustice" | "notCounted" | "notAReceipt";
            amount: components["schemas"]["Pounds"];
            reasons: components["schemas"]["Reason"][];
        };
        NoAssumptions: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            apply: "false";
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        EarlierOrdersOutcome: components["schemas"]["EarlierOrdersDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        EarlierOrdersDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["EarlierOrders"];
            reasons: components["schemas"]["Reason"][];
        };
        EarlierOrders: {
            benefitFound: components["schemas"]["Pounds"];
            /** @description Only what was obtained after this day is new benefit */
            calculatedOn?: components["schemas"]["Day"];
            lastOrder?: string;
            /** @description Amounts ordered, less those already deducted */
            deduction: components["schemas"]["Pounds"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        BenefitStageOutcome: components["schemas"]["BenefitStageDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        BenefitStageDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["Benefit"];
            reasons: components["schemas"]["Reason"][];
        };
        Benefit: {
            /** @enum {string} */
            conduct: "general" | "particular";
            /** @description Value of everything obtained (s 76(7)) */
            total: components["schemas"]["Pounds"];
            /** @description Left out of the recoverable amount (s 7(4)) */
            ignored: components["schemas"]["Pounds"];
            /** @description Benefit found for the last order so based (s 8(4)) */
            earlierBenefit: components["schemas"]["Pounds"];
            /** @description Amounts ordered under earlier orders (s 8(5)) */
            deducted: components["schemas"]["Pounds"];
            /** @description What the recoverable amount starts from */
            benefit: components["schemas"]["Pounds"];
            nilOnlyByForfeiture: boolean;
            lines: components["schemas"]["BenefitLine"][];
            jointPools: {
                jointPool: string;
                sum: components["schemas"]["Pounds"];
            }[];
        };
        /** @description One item of benefit */
        BenefitLine: {
            item: string;
            /** @enum {string} */
            basis: "obtained" | "transfer" | "holding" | "expenditure";
            /** @description The part that counts, at its value when obtained */
            amount: components["schemas"]["Pounds"];
            /** @description Its value at the decision (s 80) */
            value: components["schemas"]["Pounds"];
            /** @description The part of that value that s 7(4) leaves out */
            ignored: components["schemas"]["Pounds"];
            jointPool?: string;
            reasons: components["schemas"]["Reason"][];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        TaintedGiftsStageOutcome: components["schemas"]["TaintedGiftsStageDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        TaintedGiftsStageDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["TaintedGifts"];
            reasons: components["schemas"]["Reason"][];
        };
        TaintedGifts: {
            total: components["schemas"]["Pounds"];
            lines: components["schemas"]["GiftLine"][];
        };
        /** @description One gift as decided */
        GiftLine: {
            item: string;
            recipient: string;
            isTainted: boolean;
            /** @description The part of the property that is a gift (s 78(2)) */
            fraction: components["schemas"]["Share"];
            value: components["schemas"]["Pounds"];
            reasons: components["schemas"]["Reason"][];
        };
        /**
         * @description A share, as a fraction of whole numbers
         * @example 1/2
         */
        Share: string;
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        AvailableAmountStageOutcome: components["schemas"]["AvailableAmountStageDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        AvailableAmountStageDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["AvailableAmount"];
            reasons: components["schemas"]["Reason"][];
        };
        AvailableAmount: {
            total: components["schemas"]["Pounds"];
            components: {
                identified: components["schemas"]["Pounds"];
                restrained: components["schemas"]["Pounds"];
                /** @description What belongs to others: shown, and never counted */
                thirdPartyShare: components["schemas"]["Pounds"];
                priorityObligations: components["schemas"]["Pounds"];
                taintedGifts: components["schemas"]["Pounds"];
                hidden: components["schemas"]["Pounds"];
            };
            property: components["schemas"]["FreePropertyLine"][];
            obligations: components["schemas"]["ObligationLine"][];
            hidden: {
                item: string;
                amount: components["schemas"]["Pounds"];
                reasons: components["schemas"]["Reason"][];
            }[];
        };
        /** @description One property and what it adds */
        FreePropertyLine: {
            item: string;
            /** @enum {string} */
            component: "identified" | "restrained" | "notFree" | "notHeld" | "contraband";
            marketValue: components["schemas"]["Pounds"];
            charges: components["schemas"]["Pounds"];
            /** @description Value of the defendant’s interest, which is what counts */
            value: components["schemas"]["Pounds"];
            /** @description What the interests of others come to: it does not count */
            ofOthers: components["schemas"]["Pounds"];
            /** @description Extent of the defendant’s interest (s 10A(5)) */
            extent: components["schemas"]["Share"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description One obligation and whether it has priority */
        ObligationLine: {
            item: string;
            hasPriority: boolean;
            amount: components["schemas"]["Pounds"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        RecoverableAmountOutcome: components["schemas"]["RecoverableAmountDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        RecoverableAmountDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["RecoverableAmount"];
            reasons: components["schemas"]["Reason"][];
        };
        RecoverableAmount: {
            amount: components["schemas"]["Pounds"];
            /** @description The figure of s 7(1) and (2): the most that a just amount may be */
            section7Amount: components["schemas"]["Pounds"];
            /** @description The court may make the order, and need not (s 6(6), (6A)) */
            isPower: boolean;
            /** @enum {string} */
            basis: "benefit" | "availableAmount" | "nominal" | "justAmount" | "noBenefit";
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        ConfiscationOrderStageOutcome: components["schemas"]["ConfiscationOrderStageDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        ConfiscationOrderStageDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["Order"];
            reasons: components["schemas"]["Reason"][];
        };
        Order: {
            /** @description `false`: no order is made */
            made: boolean;
            amount: components["schemas"]["Pounds"];
            /** @description The most that it would not be disproportionate to take; `null`: no limit beyond the recoverable amount */
            cap: components["schemas"]["Pounds"] | null;
            reductions: {
                id: string;
                /** @enum {string} */
                ground: "restoredToLoser" | "compensationPaidOrCertain" | "vatAccountedFor" | "fullValueGiven" | "sameJointBenefitTwice";
                amount: components["schemas"]["Pounds"];
            }[];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        TimeToPayOutcome: components["schemas"]["TimeToPayDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        TimeToPayDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["TimeToPay"];
            reasons: components["schemas"]["Reason"][];
        };
        TimeToPay: {
            dueOnTheDay: components["schemas"]["Pounds"];
            tranches: {
                id: string;
                amount: components["schemas"]["Pounds"];
                /** @description Last day of the period first specified */
                specifiedDay: components["schemas"]["Day"];
                /** @description Last day to pay */
                dueOn: components["schemas"]["Day"];
            }[];
            latestInitialDay: components["schemas"]["Day"];
            latestExtendedDay: components["schemas"]["Day"];
            permitted: boolean;
            faults: {
                /** @enum {string} */
                fault: "canPayOnTheDay" | "beginsBeforeOrder" | "endsTooLate" | "canPayEarlier" | "tranchesExceedOrder" | "noPowerToSplit" | "appliedOutsidePeriod" | "groundNotMet" | "extensionDecidedTooLate" | "extensionEndsTooLate" | "notLaterThanPeriod" | "extendsMoreThanTranche";
                tranche?: string;
            }[];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        DefaultTermOutcome: components["schemas"]["DefaultTermDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        DefaultTermDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["DefaultTerm"];
            reasons: components["schemas"]["Reason"][];
        };
        DefaultTerm: {
            maximum: components["schemas"]["Term"];
            /** @description The band of the table; `null`: there is no such edge */
            band: {
                moreThan: components["schemas"]["Pounds"] | null;
                notMoreThan: components["schemas"]["Pounds"] | null;
            };
            /** @description `null`: no term is given */
            withinMaximum: boolean | null;
        };
        /** @description A term in years, months and days */
        Term: {
            years?: number;
            months?: number;
            days?: number;
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        ComplianceOrderOutcome: components["schemas"]["ComplianceOrderDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        ComplianceOrderDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["ComplianceOrder"];
            reasons: components["schemas"]["Reason"][];
        };
        ComplianceOrder: {
            /** @constant */
            available: false;
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        OtherOrdersOutcome: components["schemas"]["OtherOrdersDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        OtherOrdersDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["OtherOrders"];
            reasons: components["schemas"]["Reason"][];
        };
        OtherOrders: {
            /** @description Decided after the confiscation order and in its light */
            wait: string[];
            doNotWait: string[];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        PriorityOrdersOutcome: components["schemas"]["PriorityOrdersDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        PriorityOrdersDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["PriorityOrders"];
            reasons: components["schemas"]["Reason"][];
        };
        PriorityOrders: {
            priority: string[];
            shortfall: components["schemas"]["Pounds"] | null;
            /** @description To be paid from sums recovered under the confiscation order */
            direction: components["schemas"]["Pounds"];
            /** @description The question for the court where the direction is shared */
            split: string | null;
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        ReparationOrdersOutcome: components["schemas"]["ReparationOrdersDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        ReparationOrdersDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["ReparationOrders"];
            reasons: components["schemas"]["Reason"][];
        };
        ReparationOrders: {
            mustConsider: string[];
            unsettled: string[];
            cap: components["schemas"]["Pounds"];
            total: components["schemas"]["Pounds"];
            withinCap: boolean;
            barred: {
                id: string;
                /** @enum {string} */
                because: "notAvailable" | "compensationForSameOffence";
            }[];
        };
        /** @description A joint pool on one footing: recovered once */
        JointPoolResult: {
            jointPool: string;
            footing: components["schemas"]["Footing"];
            sum: components["schemas"]["Pounds"];
            /** @description Sum of the orders: never what is expected to be recovered */
            faceValue: components["schemas"]["Pounds"];
            orders: {
                defendant: string;
                jointBenefit: components["schemas"]["Pounds"];
                orderFor: components["schemas"]["Pounds"];
            }[];
            undecided: string[];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description What one footing has more than another, in pounds, item by item */
        Difference: {
            defendant: string;
            between: [
                components["schemas"]["Footing"],
                components["schemas"]["Footing"]
            ];
            totals: {
                /** @enum {string} */
                stage: "benefit" | "taintedGifts" | "availableAmount" | "recoverableAmount" | "confiscationOrder";
                first: components["schemas"]["Pounds"];
                second: components["schemas"]["Pounds"];
                /** @description `first` less `second` */
                difference: components["schemas"]["Pounds"];
            }[];
            items: {
                item: string;
                /** @enum {string} */
                stage: "benefit" | "taintedGifts" | "availableAmount" | "recoverableAmount" | "confiscationOrder";
                first: components["schemas"]["Pounds"];
                second: components["schemas"]["Pounds"];
                /** @description `first` less `second` */
                difference: components["schemas"]["Pounds"];
            }[];
            /** @description Stages that are not decided on one of the two */
            notCompared: ("benefit" | "taintedGifts" | "availableAmount" | "recoverableAmount" | "confiscationOrder")[];
        };
        /** @description What it takes to run the determination again and prove it */
        Receipt: {
            /** @constant */
            receipt: "1";
            library: {
                name: string;
                version: string;
            };
            law: {
                version: string;
                asAt: string;
            };
            priceIndex: {
                name: string;
                series: string | null;
                decisionMonth: string | null;
                months: string[];
            };
            /** @description The request as given, its keys in canonical order */
            input: components["schemas"]["DeterminationInput"];
            inputSha256: components["schemas"]["Sha256"];
            steps: {
                defendant: string;
                footing: components["schemas"]["Footing"];
                /** @enum {string} */
                stage: "offencesWithinPart2" | "proceed" | "proceedingsStarted" | "relevantDay" | "criminalLifestyle" | "assumptions" | "earlierOrders" | "benefit" | "taintedGifts" | "availableAmount" | "recoverableAmount" | "confiscationOrder" | "timeToPay" | "defaultTerm" | "complianceOrder" | "otherOrders" | "priorityOrders" | "reparationOrders";
                /** @enum {string} */
                kind: "decided" | "forTheCourt" | "factsMissing" | "notCovered";
                answer: string | null;
                waitsOn: string | null;
                /** @description Of the stage’s outcome, with all its reasons */
                sha256: components["schemas"]["Sha256"];
            }[];
            /** @description Every answer and figure, item by item, without the reasons: the steps hold their hashes */
            result: {
                results: components["schemas"]["DefendantResultFigures"][];
                jointPools: components["schemas"]["JointPoolResultFigures"][];
                differences: components["schemas"]["Difference"][];
            };
            resultSha256: components["schemas"]["Sha256"];
        };
        /** @description SHA-256 of canonical JSON (RFC 8785), in hexadecimal digits */
        Sha256: string;
        /** @description One defendant on one footing: every stage, in the order of the Act */
        DefendantResultFigures: {
            defendant: string;
            footing: components["schemas"]["Footing"];
            offencesWithinPart2: components["schemas"]["OffencesWithinPart2OutcomeFigures"];
            proceed: components["schemas"]["ProceedOutcomeFigures"];
            proceedingsStarted: components["schemas"]["ProceedingsStartedStageOutcomeFigures"];
            relevantDay: components["schemas"]["RelevantDayOutcomeFigures"];
            criminalLifestyle: components["schemas"]["CriminalLifestyleOutcomeFigures"];
            assumptions: components["schemas"]["AssumptionsStageOutcomeFigures"];
            earlierOrders: components["schemas"]["EarlierOrdersOutcomeFigures"];
            benefit: components["schemas"]["BenefitStageOutcomeFigures"];
            taintedGifts: components["schemas"]["TaintedGiftsStageOutcomeFigures"];
            availableAmount: components["schemas"]["AvailableAmountStageOutcomeFigures"];
            recoverableAmount: components["schemas"]["RecoverableAmountOutcomeFigures"];
            confiscationOrder: components["schemas"]["ConfiscationOrderStageOutcomeFigures"];
            timeToPay: components["schemas"]["TimeToPayOutcomeFigures"];
            defaultTerm: components["schemas"]["DefaultTermOutcomeFigures"];
            complianceOrder: components["schemas"]["ComplianceOrderOutcomeFigures"];
            otherOrders: components["schemas"]["OtherOrdersOutcomeFigures"];
            priorityOrders: components["schemas"]["PriorityOrdersOutcomeFigures"];
            reparationOrders: components["schemas"]["ReparationOrdersOutcomeFigures"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        OffencesWithinPart2OutcomeFigures: components["schemas"]["OffencesWithinPart2DecidedFigures"] | components["schemas"]["ForTheCourtFigures"] | components["schemas"]["FactsMissingFigures"] | components["schemas"]["NotCoveredFigures"];
        /** @description The law gives this answer on these facts */
        OffencesWithinPart2DecidedFigures: {
            /** @constant */
            kind: "decided";
            value: components["schemas"]["OffencesWithinPart2"];
        };
        /** @description A discretion, or a disputed fact without a finding: the court decides */
        ForTheCourtFigures: {
            /** @constant */
            kind: "forTheCourt";
            question: string;
            /** @description The earlier stage that is itself undecided, and on which this one waits */
            waitsOn?: string;
        };
        /** @description Facts that are not yet known: nothing is guessed in their place */
        FactsMissingFigures: {
            /** @constant */
            kind: "factsMissing";
            facts: components["schemas"]["MissingFact"][];
            /** @description The earlier stage that is itself undecided, and on which this one waits */
            waitsOn?: string;
        };
        /** @description Law outside what is covered, or too uncertain to state */
        NotCoveredFigures: {
            /** @constant */
            kind: "notCovered";
            why: string;
            /** @description The earlier stage that is itself undecided, and on which this one waits */
            waitsOn?: string;
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        ProceedOutcomeFigures: components["schemas"]["ProceedDecidedFigures"] | components["schemas"]["ForTheCourtFigures"] | components["schemas"]["FactsMissingFigures"] | components["schemas"]["NotCoveredFigures"];
        /** @description The law gives this answer on these facts */
        ProceedDecidedFigures: {
            /** @constant */
            kind: "decided";
            value: components["schemas"]["Proceed"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        ProceedingsStartedStageOutcomeFigures: components["schemas"]["ProceedingsStartedStageDecidedFigures"] | components["schemas"]["ForTheCourtFigures"] | components["schemas"]["FactsMissingFigures"] | components["schemas"]["NotCoveredFigures"];
        /** @description The law gives this answer on these facts */
        ProceedingsStartedStageDecidedFigures: {
            /** @constant */
            kind: "decided";
            value: components["schemas"]["Day"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        RelevantDayOutcomeFigures: components["schemas"]["RelevantDayDecidedFigures"] | components["schemas"]["ForTheCourtFigures"] | components["schemas"]["FactsMissingFigures"] | components["schemas"]["NotCoveredFigures"];
        /** @description The law gives this answer on these facts */
        RelevantDayDecidedFigures: {
            /** @constant */
            kind: "decided";
            value: components["schemas"]["RelevantDay"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        CriminalLifestyleOutcomeFigures: components["schemas"]["CriminalLifestyleDecidedFigures"] | components["schemas"]["ForTheCourtFigures"] | components["schemas"]["FactsMissingFigures"] | components["schemas"]["NotCoveredFigures"];
        /** @description The law gives this answer on these facts */
        CriminalLifestyleDecidedFigures: {
            /** @constant */
            kind: "decided";
            value: components["schemas"]["CriminalLifestyle"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        AssumptionsStageOutcomeFigures: components["schemas"]["AssumptionsStageDecidedFigures"] | components["schemas"]["ForTheCourtFigures"] | components["schemas"]["FactsMissingFigures"] | components["schemas"]["NotCoveredFigures"];
        /** @description The law gives this answer on these facts */
        AssumptionsStageDecidedFigures: {
            /** @constant */
            kind: "decided";
            value: components["schemas"]["AssumptionsFigures"];
        };
        /** @description The assumptions, made item by item, or not applied at all */
        AssumptionsFigures: components["schemas"]["AssumptionsApplyFigures"] | components["schemas"]["NoAssumptions"];
        AssumptionsApplyFigures: {
            /** @constant */
            apply: true;
            /** @description Transfers and expenditure are caught strictly after it */
            relevantDay: components["schemas"]["Day"];
            /** @description First day of the six years, whatever an earlier order did */
            sixYearDay: components["schemas"]["Day"];
            /** @description The earlier order that moved the relevant day */
            movedBy?: string;
            convictionDate: components["schemas"]["Day"];
            items: components["schemas"]["AssumedItemFigures"][];
        };
        /** @description What was decided of one item under one assumption */
        AssumedItemFigures: {
            item: string;
            /** @enum {string} */
            assumption: "transfer" | "holding" | "expenditure";
            made: boolean;
            /** @enum {string} */
            because: "made" | "notRequired" | "assumptionIncorrect" | "seriousRiskOfInjustice" | "notCounted" | "notAReceipt";
            amount: components["schemas"]["Pounds"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        EarlierOrdersOutcomeFigures: components["schemas"]["EarlierOrdersDecidedFigures"] | components["schemas"]["ForTheCourtFigures"] | components["schemas"]["FactsMissingFigures"] | components["schemas"]["NotCoveredFigures"];
        /** @description The law gives this answer on these facts */
        EarlierOrdersDecidedFigures: {
            /** @constant */
            kind: "decided";
            value: components["schemas"]["EarlierOrders"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        BenefitStageOutcomeFigures: components["schemas"]["BenefitStageDecidedFigures"] | components["schemas"]["ForTheCourtFigures"] | components["schemas"]["FactsMissingFigures"] | components["schemas"]["NotCoveredFigures"];
        /** @description The law gives this answer on these facts */
        BenefitStageDecidedFigures: {
            /** @constant */
            kind: "decided";
            value: components["schemas"]["BenefitFigures"];
        };
        BenefitFigures: {
            /** @enum {string} */
            conduct: "general" | "particular";
            /** @description Value of everything obtained (s 76(7)) */
            total: components["schemas"]["Pounds"];
            /** @description Left out of the recoverable amount (s 7(4)) */
            ignored: components["schemas"]["Pounds"];
            /** @description Benefit found for the last order so based (s 8(4)) */
            earlierBenefit: components["schemas"]["Pounds"];
            /** @description Amounts ordered under earlier orders (s 8(5)) */
            deducted: components["schemas"]["Pounds"];
            /** @description What the recoverable amount starts from */
            benefit: components["schemas"]["Pounds"];
            nilOnlyByForfeiture: boolean;
            lines: components["schemas"]["BenefitLineFigures"][];
            jointPools: {
                jointPool: string;
                sum: components["schemas"]["Pounds"];
            }[];
        };
        /** @description One item of benefit */
        BenefitLineFigures: {
            item: string;
            /** @enum {string} */
            basis: "obtained" | "transfer" | "holding" | "expenditure";
            /** @description The part that counts, at its value when obtained */
            amount: components["schemas"]["Pounds"];
            /** @description Its value at the decision (s 80) */
            value: components["schemas"]["Pounds"];
            /** @description The part of that value that s 7(4) leaves out */
            ignored: components["schemas"]["Pounds"];
            jointPool?: string;
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        TaintedGiftsStageOutcomeFigures: components["schemas"]["TaintedGiftsStageDecidedFigures"] | components["schemas"]["ForTheCourtFigures"] | components["schemas"]["FactsMissingFigures"] | components["schemas"]["NotCoveredFigures"];
        /** @description The law gives this answer on these facts */
        TaintedGiftsStageDecidedFigures: {
            /** @constant */
            kind: "decided";
            value: components["schemas"]["TaintedGiftsFigures"];
        };
        TaintedGiftsFigures: {
            total: components["schemas"]["Pounds"];
            lines: components["schemas"]["GiftLineFigures"][];
        };
        /** @description One gift as decided */
        GiftLineFigures: {
            item: string;
            recipient: string;
            isTainted: boolean;
            /** @description The part of the property that is a gift (s 78(2)) */
            fraction: components["schemas"]["Share"];
            value: components["schemas"]["Pounds"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        AvailableAmountStageOutcomeFigures: components["schemas"]["AvailableAmountStageDecidedFigures"] | components["schemas"]["ForTheCourtFigures"] | components["schemas"]["FactsMissingFigures"] | components["schemas"]["NotCoveredFigures"];
        /** @description The law gives this answer on these facts */
        AvailableAmountStageDecidedFigures: {
            /** @constant */
            kind: "decided";
            value: components["schemas"]["AvailableAmountFigures"];
        };
        AvailableAmountFigures: {
            total: components["schemas"]["Pounds"];
            components: {
                identified: components["schemas"]["Pounds"];
                restrained: components["schemas"]["Pounds"];
                /** @description What belongs to others: shown, and never counted */
                thirdPartyShare: components["schemas"]["Pounds"];
                priorityObligations: components["schemas"]["Pounds"];
                taintedGifts: components["schemas"]["Pounds"];
                hidden: components["schemas"]["Pounds"];
            };
            property: components["schemas"]["FreePropertyLineFigures"][];
            obligations: components["schemas"]["ObligationLineFigures"][];
            hidden: {
                item: string;
                amount: components["schemas"]["Pounds"];
            }[];
        };
        /** @description One property and what it adds */
        FreePropertyLineFigures: {
            item: string;
            /** @enum {string} */
            component: "identified" | "restrained" | "notFree" | "notHeld" | "contraband";
            marketValue: components["schemas"]["Pounds"];
            charges: components["schemas"]["Pounds"];
            /** @description Value of the defendant’s interest, which is what counts */
            value: components["schemas"]["Pounds"];
            /** @description What the interests of others come to: it does not count */
            ofOthers: components["schemas"]["Pounds"];
            /** @description Extent of the defendant’s interest (s 10A(5)) */
            extent: components["schemas"]["Share"];
        };
        /** @description One obligation and whether it has priority */
        ObligationLineFigures: {
            item: string;
            hasPriority: boolean;
            amount: components["schemas"]["Pounds"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        RecoverableAmountOutcomeFigures: components["schemas"]["RecoverableAmountDecidedFigures"] | components["schemas"]["ForTheCourtFigures"] | components["schemas"]["FactsMissingFigures"] | components["schemas"]["NotCoveredFigures"];
        /** @description The law gives this answer on these facts */
        RecoverableAmountDecidedFigures: {
            /** @constant */
            kind: "decided";
            value: components["schemas"]["RecoverableAmount"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        ConfiscationOrderStageOutcomeFigures: components["schemas"]["ConfiscationOrderStageDecidedFigures"] | components["schemas"]["ForTheCourtFigures"] | components["schemas"]["FactsMissingFigures"] | components["schemas"]["NotCoveredFigures"];
        /** @description The law gives this answer on these facts */
        ConfiscationOrderStageDecidedFigures: {
            /** @constant */
            kind: "decided";
            value: components["schemas"]["Order"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        TimeToPayOutcomeFigures: components["schemas"]["TimeToPayDecidedFigures"] | components["schemas"]["ForTheCourtFigures"] | components["schemas"]["FactsMissingFigures"] | components["schemas"]["NotCoveredFigures"];
        /** @description The law gives this answer on these facts */
        TimeToPayDecidedFigures: {
            /** @constant */
            kind: "decided";
            value: components["schemas"]["TimeToPay"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        DefaultTermOutcomeFigures: components["schemas"]["DefaultTermDecidedFigures"] | components["schemas"]["ForTheCourtFigures"] | components["schemas"]["FactsMissingFigures"] | components["schemas"]["NotCoveredFigures"];
        /** @description The law gives this answer on these facts */
        DefaultTermDecidedFigures: {
            /** @constant */
            kind: "decided";
            value: components["schemas"]["DefaultTerm"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        ComplianceOrderOutcomeFigures: components["schemas"]["ComplianceOrderDecidedFigures"] | components["schemas"]["ForTheCourtFigures"] | components["schemas"]["FactsMissingFigures"] | components["schemas"]["NotCoveredFigures"];
        /** @description The law gives this answer on these facts */
        ComplianceOrderDecidedFigures: {
            /** @constant */
            kind: "decided";
            value: components["schemas"]["ComplianceOrder"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        OtherOrdersOutcomeFigures: components["schemas"]["OtherOrdersDecidedFigures"] | components["schemas"]["ForTheCourtFigures"] | components["schemas"]["FactsMissingFigures"] | components["schemas"]["NotCoveredFigures"];
        /** @description The law gives this answer on these facts */
        OtherOrdersDecidedFigures: {
            /** @constant */
            kind: "decided";
            value: components["schemas"]["OtherOrders"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        PriorityOrdersOutcomeFigures: components["schemas"]["PriorityOrdersDecidedFigures"] | components["schemas"]["ForTheCourtFigures"] | components["schemas"]["FactsMissingFigures"] | components["schemas"]["NotCoveredFigures"];
        /** @description The law gives this answer on these facts */
        PriorityOrdersDecidedFigures: {
            /** @constant */
            kind: "decided";
            value: components["schemas"]["PriorityOrders"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        ReparationOrdersOutcomeFigures: components["schemas"]["ReparationOrdersDecidedFigures"] | components["schemas"]["ForTheCourtFigures"] | components["schemas"]["FactsMissingFigures"] | components["schemas"]["NotCoveredFigures"];
        /** @description The law gives this answer on these facts */
        ReparationOrdersDecidedFigures: {
            /** @constant */
            kind: "decided";
            value: components["schemas"]["ReparationOrders"];
        };
        /** @description A joint pool on one footing: recovered once */
        JointPoolResultFigures: {
            jointPool: string;
            footing: components["schemas"]["Footing"];
            sum: components["schemas"]["Pounds"];
            /** @description Sum of the orders: never what is expected to be recovered */
            faceValue: components["schemas"]["Pounds"];
            orders: {
                defendant: string;
                jointBenefit: components["schemas"]["Pounds"];
                orderFor: components["schemas"]["Pounds"];
            }[];
            undecided: string[];
        };
        /** @description Problem details (RFC 9457) */
        Problem: {
            /**
             * @description Kind of problem; the path tells more
             * @enum {string}
             */
            type: "/problems/invalid-input" | "/problems/malformed-json" | "/problems/malformed-request" | "/problems/not-found" | "/problems/method-not-allowed" | "/problems/not-acceptable" | "/problems/body-too-large" | "/problems/unsupported-media-type" | "/problems/internal-error";
            title: string;
            status: number;
            detail: string;
            /** @description Path of the request */
            instance: string;
            /** @description Id of the request, as in `X-Request-Id` and in the log */
            traceId: string;
            /** @description Whether the same request may succeed later */
            retriable: boolean;
            errors: components["schemas"]["Refusal"][];
        };
        /** @description One thing that is wrong: which field, which fact, which law, what to do */
        Refusal: {
            /** @enum {string} */
            in: "body" | "query" | "path" | "header";
            /** @description JSON pointer (RFC 6901) from the root of the body, or of the parameters */
            pointer: string;
            /** @description What the field is for, in the law’s terms */
            fact: string;
            /** @description What was received; text in a person’s own words is never repeated */
            received: string;
            /** @description What is wrong */
            detail: string;
            /** @description The provision that makes the field matter */
            law: string;
            /** @description What to do */
            remedy: string;
        };
        /** @description Whether a receipt is proved, and if not, the first difference */
        Replay: {
            proved: boolean;
            madeUnder: {
                library: string;
                law: string;
            };
            replayedUnder: {
                library: string;
                law: string;
            };
            firstDifference: {
                /** @description JSON pointer into the receipt */
                pointer: string;
                says: string;
                /** @description In the receipt, as canonical JSON; `null`: not there */
                was: string | null;
                /** @description In the replay */
                now: string | null;
            } | null;
        };
        Calculations: {
            calculations: {
                name: string;
                /** @description Room of the library that holds the rule */
                room: string;
                summary: string;
                provision: string;
                path: string;
            }[];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        Schedule2ListingOutcome: components["schemas"]["Schedule2ListingDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        Schedule2ListingDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["Schedule2Listing"];
            reasons: components["schemas"]["Reason"][];
        };
        Schedule2Listing: {
            listed: boolean;
            paragraph?: string;
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        AssumptionRequiredOutcome: components["schemas"]["AssumptionRequiredDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        AssumptionRequiredDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["AssumptionRequired"];
            reasons: components["schemas"]["Reason"][];
        };
        AssumptionRequired: {
            required: boolean;
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        ValueOfPropertyObtainedOutcome: components["schemas"]["ValueOfPropertyObtainedDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        ValueOfPropertyObtainedDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["ValueObtained"];
            reasons: components["schemas"]["Reason"][];
        };
        ValueObtained: {
            value: components["schemas"]["Pounds"];
            /** @description Value when obtained, adjusted for changes in the value of money */
            adjusted: components["schemas"]["Pounds"];
            /** @description Value of what is left of it, or represents it */
            heldNow: components["schemas"]["Pounds"];
            /** @enum {string} */
            basis: "valueWhenObtainedAdjusted" | "heldNow";
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        MortgageAdvanceOutcome: components["schemas"]["MortgageAdvanceDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        MortgageAdvanceDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["Pounds"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        JointPoolOutcome: components["schemas"]["JointPoolDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        JointPoolDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["JointPoolPosition"];
            reasons: components["schemas"]["Reason"][];
        };
        JointPoolPosition: {
            sum: components["schemas"]["Pounds"];
            /** @description Sum of the orders: never what is expected to be recovered */
            faceValue: components["schemas"]["Pounds"];
            recovered: components["schemas"]["Pounds"];
            stillRecoverable: components["schemas"]["Pounds"];
            enforceable: {
                defendant: string;
                amount: components["schemas"]["Pounds"];
            }[];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        TaintedGiftOutcome: components["schemas"]["TaintedGiftDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        TaintedGiftDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["TaintedGift"];
            reasons: components["schemas"]["Reason"][];
        };
        TaintedGift: {
            isTainted: boolean;
            /** @description The part of the property that is a gift (s 78(2)) */
            fraction: components["schemas"]["Share"];
            value: components["schemas"]["Pounds"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        AvailableAmountOutcome: components["schemas"]["AvailableAmountDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        AvailableAmountDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["Pounds"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        ProportionateOrderOutcome: components["schemas"]["ProportionateOrderDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        ProportionateOrderDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["ProportionateOrder"];
            reasons: components["schemas"]["Reason"][];
        };
        ProportionateOrder: {
            amount: components["schemas"]["Pounds"];
            /** @description The most that it would not be disproportionate to take; `null`: no limit beyond the recoverable amount */
            cap: components["schemas"]["Pounds"] | null;
            reductions: {
                id: string;
                /** @enum {string} */
                ground: "restoredToLoser" | "compensationPaidOrCertain" | "vatAccountedFor" | "fullValueGiven" | "sameJointBenefitTwice";
                amount: components["schemas"]["Pounds"];
            }[];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        PayByFalseDeclarationOutcome: components["schemas"]["PayByFalseDeclarationDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        PayByFalseDeclarationDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["PayByFalseDeclaration"];
            reasons: components["schemas"]["Reason"][];
        };
        PayByFalseDeclaration: {
            cap: components["schemas"]["Pounds"] | null;
            reduction: components["schemas"]["Pounds"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        InterestOutcome: components["schemas"]["InterestDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        InterestDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["InterestOutput"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        ApplicationOfReceiptOutcome: components["schemas"]["ApplicationOfReceiptDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        ApplicationOfReceiptDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["AppliedReceipt"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description What a receipt is applied to: its lines sum to it */
        AppliedReceipt: {
            reducesOrderBy: components["schemas"]["Pounds"];
            lines: {
                /** @enum {string} */
                to: "insolvencyPractitioner" | "managementReceiver" | "enforcementReceiver" | "storageAndSale" | "directions" | "asFine";
                amount: components["schemas"]["Pounds"];
                /** @description `null`: how the directions share it is for the court */
                shares: {
                    id: string;
                    amount: components["schemas"]["Pounds"];
                }[] | null;
            }[];
            /** @description The question for the court, where there is one */
            split: string | null;
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        DefaultTermAfterPaymentOutcome: components["schemas"]["DefaultTermAfterPaymentDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        DefaultTermAfterPaymentDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["DefaultTermAfterPayment"];
            reasons: components["schemas"]["Reason"][];
        };
        DefaultTermAfterPayment: {
            daysInTerm: number;
            reduction: number;
            /** @description 0 where payment in full has ended it */
            daysRemaining: number;
            /** @description `null`: it has ended */
            lastDay: components["schemas"]["Day"] | null;
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        ReleaseFromDefaultTermOutcome: components["schemas"]["ReleaseFromDefaultTermDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        ReleaseFromDefaultTermDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["Release"];
            reasons: components["schemas"]["Reason"][];
        };
        Release: {
            atOneHalf: boolean;
            daysToServe: number;
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        DefaultTermAfterVariationOutcome: components["schemas"]["DefaultTermAfterVariationDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        DefaultTermAfterVariationDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["DefaultTermAfterVariation"];
            reasons: components["schemas"]["Reason"][];
        };
        DefaultTermAfterVariation: {
            /** @enum {string} */
            power: "none" | "mustFixLowerTerm" | "mayAmend";
            maximumBefore: components["schemas"]["Term"];
            maximumAfter: components["schemas"]["Term"];
            /** @description `null`: no new term is given */
            newTermWithinMaximum: boolean | null;
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        ReconsiderNoOrderOutcome: components["schemas"]["ReconsiderNoOrderDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        ReconsiderNoOrderDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["NotOpen"] | components["schemas"]["OrderOnReconsideration"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description The power is not open on these facts; where it is, the question is for the court */
        NotOpen: {
            /** @constant */
            open: false;
        };
        OrderOnReconsideration: {
            /** @constant */
            open: true;
            amount: components["schemas"]["Pounds"];
            section7Amount: components["schemas"]["Pounds"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        ReconsiderBenefitOutcome: components["schemas"]["ReconsiderBenefitDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        ReconsiderBenefitDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["NotOpen"] | components["schemas"]["BenefitReconsidered"];
            reasons: components["schemas"]["Reason"][];
        };
        BenefitReconsidered: {
            /** @constant */
            open: true;
            newRecoverableAmount: components["schemas"]["Pounds"];
            newTotal: components["schemas"]["Pounds"];
            increase: components["schemas"]["Pounds"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        ReconsiderAvailableAmountOutcome: components["schemas"]["ReconsiderAvailableAmountDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        ReconsiderAvailableAmountDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["NotOpen"] | components["schemas"]["AvailableAmountReconsidered"];
            reasons: components["schemas"]["Reason"][];
        };
        AvailableAmountReconsidered: {
            /** @constant */
            open: true;
            threshold: components["schemas"]["Pounds"];
            ceiling: components["schemas"]["Pounds"];
            newTotal: components["schemas"]["Pounds"];
            furtherPayment: components["schemas"]["Pounds"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        InadequacyOutcome: components["schemas"]["InadequacyDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        InadequacyDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["NotOpen"] | components["schemas"]["InadequacyOfAvailableAmount"];
            reasons: components["schemas"]["Reason"][];
        };
        InadequacyOfAvailableAmount: {
            /** @constant */
            open: true;
            newTotal: components["schemas"]["Pounds"];
            reduction: components["schemas"]["Pounds"];
            newBalance: components["schemas"]["Pounds"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        DischargeInadequateOutcome: components["schemas"]["DischargeInadequateDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        DischargeInadequateDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["NotOpen"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        DischargeSmallBalanceOutcome: components["schemas"]["DischargeSmallBalanceDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        DischargeSmallBalanceDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["NotOpen"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        DischargeOnDeathOutcome: components["schemas"]["DischargeOnDeathDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        DischargeOnDeathDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["NotOpen"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        OrderInAbsenceOutcome: components["schemas"]["OrderInAbsenceDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        OrderInAbsenceDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["NotOpen"] | components["schemas"]["OrderInAbsence"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description Section 6 with changes: sections left out, and off until return */
        OrderInAbsence: {
            /** @constant */
            open: true;
            leftOut: string[];
            offWhileMissing: string[];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        VaryAbscondersOrderOutcome: components["schemas"]["VaryAbscondersOrderDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        VaryAbscondersOrderDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["NotOpen"] | components["schemas"]["AbscondersOrderVaried"];
            reasons: components["schemas"]["Reason"][];
        };
        AbscondersOrderVaried: {
            /** @constant */
            open: true;
            newTotal: components["schemas"]["Pounds"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        DischargeAbscondersOrderOutcome: components["schemas"]["DischargeAbscondersOrderDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        DischargeAbscondersOrderDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["NotOpen"] | components["schemas"]["MustDischarge"];
            reasons: components["schemas"]["Reason"][];
        };
        MustDischarge: {
            /** @constant */
            open: true;
            /** @constant */
            mustDischarge: true;
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        AppealOutcome: components["schemas"]["AppealDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        AppealDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["NotOpen"] | components["schemas"]["Appeal"];
            reasons: components["schemas"]["Reason"][];
        };
        Appeal: {
            /** @constant */
            open: true;
            lastDay: components["schemas"]["Day"];
            /** @description Safe if "from" the decision counts its day */
            safeDay: components["schemas"]["Day"];
            /** @description `null`: not verified */
            leaveNeeded: boolean | null;
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        MoneyPaidOverOutcome: components["schemas"]["MoneyPaidOverDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        MoneyPaidOverDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["NotOpen"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        SaleOfSeizedPropertyOutcome: components["schemas"]["SaleOfSeizedPropertyDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        SaleOfSeizedPropertyDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["NotOpen"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        DestructionOfCryptoassetsOutcome: components["schemas"]["DestructionOfCryptoassetsDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        DestructionOfCryptoassetsDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["NotOpen"] | components["schemas"]["DestructionOfCryptoassets"];
            reasons: components["schemas"]["Reason"][];
        };
        DestructionOfCryptoassets: {
            /** @constant */
            open: true;
            countsAsPaid: components["schemas"]["Pounds"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        OverseasRealisationOutcome: components["schemas"]["OverseasRealisationDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        OverseasRealisationDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["OverseasRealisation"];
            reasons: components["schemas"]["Reason"][];
        };
        OverseasRealisation: {
            reducesOrderBy: components["schemas"]["Pounds"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        PostponementOutcome: components["schemas"]["PostponementDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        PostponementDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["Postponement"];
            reasons: components["schemas"]["Reason"][];
        };
        Postponement: {
            /** @description `null`: exceptional circumstances, and no limit */
            permittedUntil: components["schemas"]["Day"] | null;
            /** @enum {string} */
            governedBy: "twoYears" | "appeal" | "exceptionalCircumstances";
            lastDayToVary?: components["schemas"]["Day"];
            faults: ("afterPermittedPeriod" | "afterPostponement" | "orderMadeTooSoon")[];
            protectionLost: boolean;
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        IncentivisationOutcome: components["schemas"]["IncentivisationDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        IncentivisationDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["Incentivisation"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description How net receipts are shared: the parts come to the whole */
        Incentivisation: {
            homeOffice: components["schemas"]["Pounds"];
            shares: {
                /** @enum {string} */
                to: "investigator" | "prosecutor" | "courts";
                amount: components["schemas"]["Pounds"];
            }[];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        PeriodOutcome: components["schemas"]["PeriodDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        PeriodDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["Period"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description First and last day of a period, both included */
        Period: {
            first: components["schemas"]["Day"];
            last: components["schemas"]["Day"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        BusinessDaysOutcome: components["schemas"]["BusinessDaysDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        BusinessDaysDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["BusinessDay"];
            reasons: components["schemas"]["Reason"][];
        };
        BusinessDay: {
            day: components["schemas"]["Day"];
            /** @description Before a hearing: the day that is safe on a stricter reading */
            endSafe?: components["schemas"]["Day"];
        };
        StatementsRead: {
            files: components["schemas"]["StatementReport"][];
            /** @description The same file given twice: counted once */
            repeated: {
                file: string;
                sameAs: string;
            }[];
            accounts: components["schemas"]["AccountProof"][];
            /** @description Every distinct line once, by account and day; left out with ?lines=no */
            lines?: components["schemas"]["StatementLine"][];
        };
        StatementReport: {
            file: string;
            sha256: string;
            bytes: number;
            encoding: string;
            /** @enum {string} */
            result: "read" | "refused" | "factsMissing";
            layout?: {
                id: string;
                title: string;
                /**
                 * @description What "read" counts
                 * @enum {string}
                 */
                counts: "lines" | "entries";
                /**
                 * @description What a line number is the number of
                 * @enum {string}
                 */
                numbers: "lines" | "entries";
            };
            refusal?: {
                why: string;
                expected: string[];
            };
            /** @description What the caller must say, or could */
            facts: {
                pointer: string;
                wanted: string;
            }[];
            /** @description read = kept + refused + setAside; "lines" is what was made of those kept */
            counts: {
                read: number;
                kept: number;
                refused: number;
                setAside: number;
                lines: number;
            };
            refused: {
                line: number;
                reason: string;
            }[];
            setAside: {
                reason: string;
                count: number;
                lines: [
                    number,
                    number
                ][];
            }[];
            /** @description Calendar day, YYYY-MM-DD */
            firstDay?: string;
            /** @description Calendar day, YYYY-MM-DD */
            lastDay?: string;
            accounts: {
                account: string;
                named: string;
            }[];
            balances: components["schemas"]["BalanceProof"][];
            notes: string[];
        };
        BalanceProof: {
            account: string;
            currency: string;
            lines: number;
            /** @description Calendar day, YYYY-MM-DD */
            firstDay: string;
            /** @description Calendar day, YYYY-MM-DD */
            lastDay: string;
            /** @enum {string} */
            order: "oldestFirst" | "newestFirst" | "byDay";
            /** @description Decimal string in the major unit of the currency, such as "-12.34" */
            opening?: string;
            /** @description Decimal string in the major unit of the currency, such as "-12.34" */
            closing?: string;
            /** @enum {string} */
            result: "proves" | "breaks" | "notProvable";
            /** @enum {string} */
            by: "runningBalance" | "openingAndClosing" | "closingOnly" | "none";
            breaks: number;
            firstBreak?: components["schemas"]["BalanceBreak"];
            says: string;
        };
        BalanceBreak: {
            file: string;
            /** @description The line whose balance does not follow from the one before */
            line: number;
            /** @description Calendar day, YYYY-MM-DD */
            on?: string;
            /** @description Decimal string in the major unit of the currency, such as "-12.34" */
            expected: string;
            /** @description Decimal string in the major unit of the currency, such as "-12.34" */
            found: string;
            refusedBetween: number[];
        };
        AccountProof: {
            account: string;
            currencies: {
                currency: string;
                files: {
                    file: string;
                    /** @description Calendar day, YYYY-MM-DD */
                    from: string;
                    /** @description Calendar day, YYYY-MM-DD */
                    to: string;
                    lines: number;
                    /** @description Decimal string in the major unit of the currency, such as "-12.34" */
                    opening?: string;
                    /** @description Decimal string in the major unit of the currency, such as "-12.34" */
                    closing?: string;
                }[];
                /** @description Distinct lines over all files */
                lines: number;
                duplicates: {
                    kept: {
                        file: string;
                        line: number;
                    };
                    dropped: {
                        file: string;
                        line: number;
                    };
                    /** @description Calendar day, YYYY-MM-DD */
                    on: string;
                    /** @description Decimal string in the major unit of the currency, such as "-12.34" */
                    amount: string;
                    /** @enum {string} */
                    by: "bankId" | "balance" | "description" | "dayAndAmount";
                    certain: boolean;
                }[];
                overlaps: {
                    files: [
                        string,
                        string
                    ];
                    /** @description Calendar day, YYYY-MM-DD */
                    from: string;
                    /** @description Calendar day, YYYY-MM-DD */
                    to: string;
                    duplicates: number;
                }[];
                gaps: {
                    after: string;
                    before: string;
                    /** @description Calendar day, YYYY-MM-DD */
                    from: string;
                    /** @description Calendar day, YYYY-MM-DD */
                    to: string;
                    /** @description Decimal string in the major unit of the currency, such as "-12.34" */
                    missing?: string;
                    says: string;
                }[];
                inOneOnly: {
                    line: {
                        file: string;
                        line: number;
                    };
                    notIn: string;
                    /** @description Calendar day, YYYY-MM-DD */
                    on: string;
                    /** @description Decimal string in the major unit of the currency, such as "-12.34" */
                    amount: string;
                }[];
                balance: components["schemas"]["BalanceProof"];
            }[];
        };
        StatementLine: {
            file: string;
            line: number;
            page?: number;
            account: string;
            /** @description Calendar day, YYYY-MM-DD */
            on: string;
            /** @description Decimal string in the major unit of the currency, such as "-12.34" */
            amount: string;
            currency: string;
            /** @description Decimal string in the major unit of the currency, such as "-12.34" */
            balance?: string;
            type?: string;
            description: string;
            counterparty?: string;
            reference?: string;
            bankId?: string;
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        StatementsAllocationOutcome: components["schemas"]["StatementsAllocationDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        StatementsAllocationDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            /** @description Items for the case file, with evidence down to file and line; the proof for each account; netted pairs, the review list, lines of enquiry and the schedules, as tables */
            value: {
                [key: string]: unknown;
            };
            reasons: components["schemas"]["Reason"][];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        AccountStatementOutcome: components["schemas"]["AccountStatementDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        AccountStatementDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["AccountStatement"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description What is owed on a day, to the penny */
        AccountStatement: {
            asAt: components["schemas"]["Day"];
            orders: components["schemas"]["OrderStatement"][];
            pools: {
                pool: string;
                sum: components["schemas"]["Pounds"];
                faceValue: components["schemas"]["Pounds"];
                recovered: components["schemas"]["Pounds"];
                stillRecoverable: components["schemas"]["Pounds"];
                enforceable: {
                    order: string;
                    amount: components["schemas"]["Pounds"];
                }[];
            }[];
            receipts: components["schemas"]["ReceiptStatement"][];
            totals: {
                ordered: components["schemas"]["Pounds"];
                received: components["schemas"]["Pounds"];
                interestAccrued: components["schemas"]["Pounds"];
                faceBalance: components["schemas"]["Pounds"];
                /** @description What can still be collected: joint sums once */
                collectable: components["schemas"]["Pounds"];
            };
            recoversMostNext: components["schemas"]["Unrealised"][];
            /** @description Dated after the day of the account, and not in it */
            later: string[];
        };
        /** @description One order on the day of the account */
        OrderStatement: {
            order: string;
            defendant: string;
            /** @enum {string} */
            state: "payable" | "satisfied" | "discharged";
            ordered: components["schemas"]["Pounds"];
            /** @description The amount as last varied */
            total: components["schemas"]["Pounds"];
            /** @description Set against the amount, without interest */
            paid: components["schemas"]["Pounds"];
            /** @description Not enforced: others who share a joint sum have paid it */
            recoveredFromOthers: components["schemas"]["Pounds"];
            unpaid: components["schemas"]["Pounds"];
            interest: {
                accrued: components["schemas"]["Pounds"];
                paid: components["schemas"]["Pounds"];
                outstanding: components["schemas"]["Pounds"];
            };
            balance: components["schemas"]["Pounds"];
            overdue: components["schemas"]["Pounds"];
            /** @description Written off by the discharge */
            discharged: components["schemas"]["Pounds"];
            tranches: {
                tranche: string;
                amount: components["schemas"]["Pounds"];
                specifiedDay: components["schemas"]["Day"];
                dueOn: components["schemas"]["Day"];
                paid: components["schemas"]["Pounds"];
                unpaid: components["schemas"]["Pounds"];
                interest: components["schemas"]["Pounds"];
                interestPaid: components["schemas"]["Pounds"];
            }[];
            parts: {
                /** @description `null`: the part that is only this defendant’s */
                pool: string | null;
                amount: components["schemas"]["Pounds"];
                paid: components["schemas"]["Pounds"];
                recoveredFromOthers: components["schemas"]["Pounds"];
                unpaid: components["schemas"]["Pounds"];
            }[];
            directions: components["schemas"]["DirectionsPosition"] | null;
            defaultTerm: components["schemas"]["DefaultTermPositionOutcome"] | null;
        };
        /** @description Directions that victims be paid: how a part is shared may be `null` */
        DirectionsPosition: {
            directed: components["schemas"]["Pounds"];
            paid: components["schemas"]["Pounds"];
            outstanding: components["schemas"]["Pounds"];
            shares: {
                id: string;
                paid: components["schemas"]["Pounds"];
            }[] | null;
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        DefaultTermPositionOutcome: components["schemas"]["DefaultTermPositionDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        DefaultTermPositionDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["DefaultTermPosition"];
            reasons: components["schemas"]["Reason"][];
        };
        DefaultTermPosition: {
            term: components["schemas"]["Term"];
            /** @description `null`: counted as if it started on the day of the account */
            startsOn: components["schemas"]["Day"] | null;
            daysInTerm: number;
            reduction: number;
            daysRemaining: number;
            daysToServe: number;
            daysServed: number;
            daysLeft: number;
        };
        /** @description What a receipt was set against, and what it was paid out to */
        ReceiptStatement: {
            receipt: string;
            order: string | null;
            /** @enum {string} */
            from: "defendant" | "receiver" | "accountOrSeizedMoney" | "saleOfSeizedProperty" | "cryptoassetsDestroyed" | "realisationAbroad" | "coDefendant";
            on: components["schemas"]["Day"];
            amount: components["schemas"]["Pounds"];
            setAgainst: {
                /** @enum {string} */
                what: "principal" | "interest";
                tranche: string;
                amount: components["schemas"]["Pounds"];
            }[];
            pools: {
                pool: string;
                amount: components["schemas"]["Pounds"];
            }[];
            notNeeded: components["schemas"]["Pounds"];
            paidOut: {
                /** @enum {string} */
                to: "insolvencyPractitioner" | "managementReceiver" | "enforcementReceiver" | "storageAndSale" | "directions" | "asFine" | "notNeeded" | "noMoneyReceived";
                amount: components["schemas"]["Pounds"];
            }[];
        };
        /** @description Property not yet realised: an ordering of facts, not law */
        Unrealised: {
            order: string;
            property: string;
            /** @enum {string} */
            kind: "restrainedProperty" | "moneyInAccount" | "seizedMoney" | "seizedProperty" | "cryptoassets" | "propertyAbroad" | "taintedGift";
            value: components["schemas"]["Pounds"];
            couldBring: components["schemas"]["Pounds"];
            power: components["schemas"]["Provision"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        TimelineOutcome: components["schemas"]["TimelineDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        TimelineDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["Timeline"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description The state of a case on a day */
        Timeline: {
            case: string;
            asAt: components["schemas"]["Day"];
            positions: components["schemas"]["StageOfDefendant"][];
            deadlines: components["schemas"]["Deadline"][];
            /** @description Ids of deadlines that ask for something, the most pressing first */
            agenda: {
                overdue: string[];
                dueSoon: string[];
                forTheCourt: string[];
                unknown: string[];
            };
            postponements: {
                defendant: string;
                outcome: components["schemas"]["PostponementOutcome"];
            }[];
            laterEvents: number;
        };
        StageOfDefendant: {
            /** @description `null`: the case, while it names no defendant */
            defendant: string | null;
            /** @enum {string} */
            stage: "INTAKE" | "INVESTIGATION" | "CHARGE_DECISION" | "MAGISTRATES" | "CROWN_PRE_TRIAL" | "CONVICTED" | "SENTENCED_POSTPONED" | "CONFISCATION_HEARING" | "ORDER_MADE" | "PAYMENT_PERIOD" | "ENFORCEMENT" | "CLOSED_PAID" | "REOPENED" | "ABSCONDED" | "ENDED_NO_ORDER";
            says: string;
            since: components["schemas"]["Day"];
            enteredBy: components["schemas"]["EventRef"];
            tasks: string[];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description An event as a deadline refers to it */
        EventRef: {
            event: string;
            what: string;
            on: components["schemas"]["Day"];
        };
        /** @description What, by whom, by when, and how it stands */
        Deadline: {
            id: string;
            /**
             * @description Row of the table of deadlines
             * @example F7
             */
            row: string;
            what: string;
            who: string;
            /** @enum {string} */
            lane: "investigation" | "restraint" | "proceedings" | "enforcement";
            /** @enum {string} */
            severity: "red" | "amber" | "grey" | "none";
            /** @description `false`: a target of an agency or of guidance */
            isLaw: boolean;
            defendant?: string;
            subject?: string;
            trigger: {
                event: string;
                what: string;
                on: components["schemas"]["Day"] | null;
            };
            start: components["schemas"]["Day"] | null;
            due: components["schemas"]["DueOutcome"];
            status: components["schemas"]["DeadlineStatus"];
            inWords: string;
            daysLate?: number;
            metBy?: components["schemas"]["EventRef"];
            endedBy?: components["schemas"]["EventRef"];
            suspendedBy?: components["schemas"]["EventRef"];
            setBy?: components["schemas"]["EventRef"];
            /** @description Of what was late: why; `null` until that is recorded */
            delay?: ("courtListing" | "defenceDefault" | "prosecutionResource" | "awaitingThirdParty" | "foreignAssistance" | "victimContact" | "disclosure" | "other") | null;
            reviewOn?: components["schemas"]["Day"];
            /** @enum {string} */
            rulesVersion?: "CrimPR2020_pre2024-04" | "CrimPR2020_2024-04" | "CrimPR2025";
            extendable: {
                by: string;
                limit?: components["schemas"]["Day"];
            } | null;
            consequence: string | null;
            authority: components["schemas"]["Provision"][];
            mark?: components["schemas"]["Mark"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        DueOutcome: components["schemas"]["DueDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        DueDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: {
                day: components["schemas"]["Day"];
                /** @description For a period in hours: the end, as clocks in London show it */
                time?: string;
                /** @description The last day that is in time on any reading of the words */
                safe?: components["schemas"]["Day"];
            } | null;
            reasons: components["schemas"]["Reason"][];
        };
        /**
         * @description Where a deadline stands on the day of the question
         * @enum {string}
         */
        DeadlineStatus: "met" | "metLate" | "running" | "dueSoon" | "overdue" | "suspended" | "ended" | "closed" | "lapsed" | "notYet" | "open" | "noLimit" | "noted" | "forTheCourt" | "unknown" | "projected";
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        RescheduledOutcome: components["schemas"]["RescheduledDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        RescheduledDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["Rescheduled"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description A case after an event was moved, and what moved with it */
        Rescheduled: {
            timeline: components["schemas"]["Timeline"];
            moved: components["schemas"]["MovedDeadline"][];
        };
        /** @description A deadline whose day, or how it stands, is not what it was */
        MovedDeadline: {
            id: string;
            row: string;
            what: string;
            defendant?: string;
            subject?: string;
            from: components["schemas"]["Day"] | null;
            to: components["schemas"]["Day"] | null;
            days: number | null;
            statusFrom: components["schemas"]["DeadlineStatus"] | null;
            statusTo: components["schemas"]["DeadlineStatus"] | null;
            inWords: string;
        };
        StatisticsDefinitions: {
            tables: {
                id: string;
                title: string;
                definition: string;
                /** @enum {string} */
                unit: "cases" | "defendants" | "victims" | "charges" | "orders" | "records" | "reasons";
                columns: string[];
                provision: components["schemas"]["Provision"];
            }[];
            sums: {
                id: string;
                title: string;
                definition: string;
                /** @enum {string} */
                unit: "GBP" | "days";
                provision: components["schemas"]["Provision"];
            }[];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        StatisticsOutcome: components["schemas"]["StatisticsDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        StatisticsDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["Statistics"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description Measures over many cases, each with its definition */
        Statistics: {
            /** @enum {string} */
            by: "area" | "agency" | "period";
            /** @enum {string} */
            population: "flagged" | "all";
            smallest: number;
            tables: components["schemas"]["StatisticsTable"][];
            sums: components["schemas"]["StatisticsSum"][];
            ratios: components["schemas"]["StatisticsRatio"][];
            /** @description What a reader must know before using a figure */
            caveats: string[];
        };
        /** @description A table of counts as published */
        StatisticsTable: {
            id: string;
            title: string;
            definition: string;
            /** @enum {string} */
            unit: "cases" | "defendants" | "victims" | "charges" | "orders" | "records" | "reasons";
            provision: components["schemas"]["Provision"];
            /** @description Columns in which anything was counted */
            columns: string[];
            rows: {
                key: string;
                cells: (number | null)[];
                /** @description `null`: hidden, because it is small or would give a small one away */
                total: number | null;
            }[];
            totals: (number | null)[];
            /** @description `null`: hidden, because it is small or would give a small one away */
            grandTotal: number | null;
        };
        /** @description A sum in pounds, or a mean of days. `null`: hidden, because it is small or would give a small one away */
        StatisticsSum: {
            id: string;
            title: string;
            definition: string;
            /** @enum {string} */
            unit: "GBP" | "days";
            provision: components["schemas"]["Provision"];
            rows: {
                key: string;
                value: string | null;
            }[];
            total: string | null;
        };
        /** @description One published number over another */
        StatisticsRatio: {
            id: string;
            title: string;
            definition: string;
            provision: components["schemas"]["Provision"];
            rows: {
                key: string;
                value: string | null;
            }[];
            total: string | null;
        };
        /** @description The body of law: its version, what it covers, and its conventions */
        Law: {
            /** @description Version of the body of law, recorded in every receipt */
            version: string;
            /** @description The consolidated text the rules were read in */
            asAt: components["schemas"]["Day"];
            library: string;
            extent: ("E+W" | "S" | "NI")[];
            reform: {
                from: components["schemas"]["Day"];
                says: string;
            };
            conventions: components["schemas"]["Convention"][];
            coverage: components["schemas"]["Coverage"][];
            propertyOrders: {
                key: string;
                says: string;
                provision: components["schemas"]["Provision"];
                /** @description POCA 2002, s 7(4) */
                ignoredInBenefit: boolean;
                /** @description POCA 2002, s 82 */
                notFree: boolean;
                freePropertyProvision: components["schemas"]["Provision"];
                mark?: components["schemas"]["Mark"];
            }[];
        };
        /** @description A point on which the law is silent, and how it is settled here */
        Convention: {
            name: string;
            cards: string[];
            says: string;
            /** @description Option of a determination that changes it */
            option?: string;
            mark: components["schemas"]["Mark"];
        };
        /** @description What became of one rule of the specification */
        Coverage: {
            card: string;
            /** @constant */
            covered: "implemented";
            room: string;
            functions: string[];
            golden: string[];
        } | {
            card: string;
            /** @constant */
            covered: "forTheCourt";
            room: string;
            why: string;
        } | {
            card: string;
            /** @constant */
            covered: "notCovered";
            room: string;
            why: string;
        };
        Offences: {
            law: string;
            date: components["schemas"]["Day"] | null;
            offences: components["schemas"]["ListedOffence"][];
        };
        /** @description One offence of the catalogue */
        ListedOffence: {
            /**
             * @description Offence, by Act and section; OTHER for an offence not in the catalogue
             * @example MSA_2
             * @enum {string}
             */
            key: "MSA_1" | "MSA_2" | "MSA_4" | "MSA_30" | "NIAA2002_145" | "SOA2003_57" | "SOA2003_58" | "SOA2003_59" | "SOA2003_59A" | "AITCA2004_4" | "CJA2009_71" | "IA1971_24" | "IA1971_25" | "IA1971_25A" | "IA1971_25B" | "SOA2003_1" | "SOA2003_2" | "SOA2003_3" | "SOA2003_4" | "SOA2003_14" | "SOA2003_47" | "SOA2003_48" | "SOA2003_49" | "SOA2003_50" | "SOA2003_52" | "SOA2003_53" | "SOA2003_53A" | "SOA1956_33" | "SOA1956_33A" | "SOA1956_34" | "KIDNAPPING" | "FALSE_IMPRISONMENT" | "OAPA_16" | "OAPA_18" | "OAPA_20" | "OAPA_47" | "THEFT_21" | "THEFT_8" | "PERVERTING_JUSTICE" | "THEFT_1" | "FRAUD_1" | "CONSPIRACY_TO_DEFRAUD" | "IDA2010_4" | "MDA_4(2)" | "MDA_4(3)" | "MDA_5(3)" | "MDA_6" | "MDA_8" | "MDA_20" | "CEMA_50" | "CEMA_68" | "CEMA_170" | "CJICA_12" | "CJICA_19" | "PSA_4" | "PSA_5" | "PSA_7" | "PSA_8" | "POCA_327" | "POCA_328" | "POCA_329" | "GLA_12" | "IANA2006_21" | "NMWA1998_31" | "TA2000_56" | "FIREARMS_3(1)" | "FCA_14" | "FCA_15" | "FCA_16" | "FCA_17" | "CDPA_107(1)" | "CDPA_107(2)" | "CDPA_198(1)" | "CDPA_297A" | "TMA_92" | "BSAIA_52" | "SCA2015_45" | "CLA1977_1" | "CAA1981_1" | "SCA2007_44" | "SCA2007_45" | "SCA2007_46" | "CHILD_CRIMINAL_EXPLOITATION" | "CUCKOOING" | "OTHER";
            title: string;
            provision: components["schemas"]["Provision"];
            inForce?: {
                from?: components["schemas"]["Day"];
                to?: components["schemas"]["Day"];
            };
            /** @description `null`: not in our source */
            maximumSentence: string | null;
            reparationOffence: boolean;
            stpoSchedule1: boolean | null;
            section45Excluded: boolean | null;
            trafficking: ("core" | "predecessor" | "usedInstead") | null;
            lostIfChargedOnly?: {
                comparedWith: string;
                lost: ("reparationOrder" | "slaveryAndTraffickingPreventionOrder" | "criminalLifestyle" | "vehicleForfeiture")[];
                kept?: ("reparationOrder" | "slaveryAndTraffickingPreventionOrder" | "criminalLifestyle" | "vehicleForfeiture")[];
                doubtful?: ("reparationOrder" | "slaveryAndTraffickingPreventionOrder" | "criminalLifestyle" | "vehicleForfeiture")[];
            };
            marks?: {
                inForce?: components["schemas"]["Mark"];
                maximumSentence?: components["schemas"]["Mark"];
                flags?: components["schemas"]["Mark"];
            };
            cjsCode: null;
            note?: string;
            /** @description With `date`: whether Schedule 2 lists the offence, committed on that day */
            schedule2?: components["schemas"]["ListedOffenceOutcome"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        ListedOffenceOutcome: components["schemas"]["ListedOffenceDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        ListedOffenceDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["Schedule2Listing"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description Every dated figure, and what is known of each price index */
        Figures: {
            law: string;
            figures: components["schemas"]["Figure"][];
            commencements: {
                what: string;
                from: components["schemas"]["Day"];
                source: components["schemas"]["Provision"];
            }[];
            priorityOrders: {
                kind: string;
                says: string;
                from: components["schemas"]["Day"];
                source: components["schemas"]["Provision"];
                /** @enum {string} */
                before: "notPriority" | "notVerified";
                mark?: components["schemas"]["Mark"];
            }[];
            priceIndices: {
                name: string;
                /** @description Id of the published series */
                id: string;
                title: string;
                base: string;
                /**
                 * @description Calendar month, YYYY-MM
                 * @example 2026-03
                 */
                first: string;
                /**
                 * @description Last month held: a later month is a fact missing, never the last value
                 * @example 2026-03
                 */
                last: string;
                source: string;
                licence: string;
                notCrossChecked: {
                    /**
                     * @description Calendar month, YYYY-MM
                     * @example 2026-03
                     */
                    from: string;
                    /**
                     * @description Calendar month, YYYY-MM
                     * @example 2026-03
                     */
                    to: string;
                };
                notes: string[];
            }[];
        };
        /** @description A figure set by law, with every value it has had */
        Figure: {
            name: string;
            unit: string;
            extent: string[];
            /** @description Which date in the case picks the row */
            pickedBy: string;
            history: {
                from: components["schemas"]["Day"];
                value: number | components["schemas"]["Pounds"] | components["schemas"]["Share"] | {
                    notMoreThan: components["schemas"]["Pounds"] | null;
                    maximum: components["schemas"]["Term"];
                }[];
                source: components["schemas"]["Provision"];
                mark?: components["schemas"]["Mark"];
            }[];
        };
        Health: {
            /** @constant */
            status: "ok";
            /** @description Version of @recoup/core */
            library: string;
            /** @description Version of the body of law */
            law: string;
        };
        ProblemKinds: {
            problems: components["schemas"]["ProblemKind"][];
        };
        ProblemKind: {
            type: string;
            status: number;
            title: string;
            says: string;
        };
        InterestOutput: {
            days: number;
            interest: components["schemas"]["Pounds"];
        };
        /** @description One case as statistics see it: no name, no id, no text */
        CaseRecord: {
            /**
             * @description Quarter of the calendar year in which the case was closed or last moved
             * @example 2024-Q2
             */
            period: string;
            /**
             * @description Area, by its code of two digits
             * @example 07
             */
            area: string;
            /**
             * @description Whose case it is
             * @enum {string}
             */
            agency: "police" | "nationalCrimeAgency" | "hmRevenueAndCustoms" | "prosecutionService" | "seriousFraudOffice" | "other";
            /** @description Whether it is flagged for slavery, trafficking or exploitation, whatever is charged */
            flagged: boolean;
            defendants: {
                /**
                 * @description How far this defendant came
                 * @enum {string}
                 */
                furthest: "referred" | "charged" | "prosecuted" | "convicted" | "ordered";
                /** @description The offences actually charged */
                charged: ("MSA_1" | "MSA_2" | "MSA_4" | "MSA_30" | "NIAA2002_145" | "SOA2003_57" | "SOA2003_58" | "SOA2003_59" | "SOA2003_59A" | "AITCA2004_4" | "CJA2009_71" | "IA1971_24" | "IA1971_25" | "IA1971_25A" | "IA1971_25B" | "SOA2003_1" | "SOA2003_2" | "SOA2003_3" | "SOA2003_4" | "SOA2003_14" | "SOA2003_47" | "SOA2003_48" | "SOA2003_49" | "SOA2003_50" | "SOA2003_52" | "SOA2003_53" | "SOA2003_53A" | "SOA1956_33" | "SOA1956_33A" | "SOA1956_34" | "KIDNAPPING" | "FALSE_IMPRISONMENT" | "OAPA_16" | "OAPA_18" | "OAPA_20" | "OAPA_47" | "THEFT_21" | "THEFT_8" | "PERVERTING_JUSTICE" | "THEFT_1" | "FRAUD_1" | "CONSPIRACY_TO_DEFRAUD" | "IDA2010_4" | "MDA_4(2)" | "MDA_4(3)" | "MDA_5(3)" | "MDA_6" | "MDA_8" | "MDA_20" | "CEMA_50" | "CEMA_68" | "CEMA_170" | "CJICA_12" | "CJICA_19" | "PSA_4" | "PSA_5" | "PSA_7" | "PSA_8" | "POCA_327" | "POCA_328" | "POCA_329" | "GLA_12" | "IANA2006_21" | "NMWA1998_31" | "TA2000_56" | "FIREARMS_3(1)" | "FCA_14" | "FCA_15" | "FCA_16" | "FCA_17" | "CDPA_107(1)" | "CDPA_107(2)" | "CDPA_198(1)" | "CDPA_297A" | "TMA_92" | "BSAIA_52" | "SCA2015_45" | "CLA1977_1" | "CAA1981_1" | "SCA2007_44" | "SCA2007_45" | "SCA2007_46" | "CHILD_CRIMINAL_EXPLOITATION" | "CUCKOOING" | "OTHER")[];
                /** @description Orders that were to be considered, over the stages passed */
                due: number;
                /** @description Of these, answered */
                answered: number;
                /** @description Of these, let through by a supervisor */
                overridden: number;
                /** @description What was considered, and what was answered */
                considered: {
                    order: components["schemas"]["FinancialOrderKey"];
                    /** @enum {string} */
                    answer: "applied" | "applyLater" | "notAvailable" | "notAppropriate" | "made" | "refused" | "withdrawn";
                    reasonCodes?: components["schemas"]["FinancialOrderReasonCode"][];
                }[];
                /** @description Why it did not proceed, where it stopped */
                stopped?: components["schemas"]["ClosingReason"];
                /**
                 * @description Benefit found
                 * @example 1250.00
                 */
                benefit?: unknown;
                /**
                 * @description Available amount found
                 * @example 1250.00
                 */
                available?: unknown;
                /**
                 * @description Amount ordered to be paid
                 * @example 1250.00
                 */
                ordered?: unknown;
                /**
                 * @description Interest added
                 * @example 1250.00
                 */
                interest?: unknown;
                /**
                 * @description Amount collected
                 * @example 1250.00
                 */
                collected?: unknown;
                /**
                 * @description The part of what is outstanding that is thought recoverable
                 * @example 1250.00
                 */
                recoverable?: unknown;
                /**
                 * @description Compensation paid to victims
                 * @example 1250.00
                 */
                compensationPaid?: unknown;
                /**
                 * @description Reparation ordered
                 * @example 1250.00
                 */
                reparationOrdered?: unknown;
                /**
                 * @description Reparation paid to victims
                 * @example 1250.00
                 */
                reparationPaid?: unknown;
                /**
                 * @description Receipts after victims and costs, to be shared among agencies
                 * @example 1250.00
                 */
                netReceipts?: unknown;
                /** @description Days from one step to the next */
                days?: {
                    suspicionToInvestigator?: number;
                    investigatorToFirstFreeze?: number;
                    convictionToOrder?: number;
                    orderToPaid?: number;
                };
            }[];
            /** @description Victims, each counted once at the furthest they came */
            victims?: {
                identified: number;
                referred: number;
                reasonableGrounds: number;
                conclusiveGrounds: number;
                paid: number;
            };
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    determine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeterminationInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Determination"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replayReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiptInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Replay"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCalculations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calculations"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    schedule2Listing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Schedule2ListingInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Schedule2ListingOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    criminalLifestyle: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CriminalLifestyleInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CriminalLifestyleOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    relevantDay: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RelevantDayInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelevantDayOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assumptionRequired: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssumptionInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssumptionRequiredOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    valueOfPropertyObtained: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ValueOfPropertyObtainedInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValueOfPropertyObtainedOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mortgageAdvance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MortgageAdvanceInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MortgageAdvanceOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    jointPool: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JointPoolInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JointPoolOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    earlierOrders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EarlierOrdersInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EarlierOrdersOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    taintedGift: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaintedGiftInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaintedGiftOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    availableAmount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AvailableAmountInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvailableAmountOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recoverableAmount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecoverableAmountInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoverableAmountOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    offencesWithinPart2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OffencesWithinPart2Input"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OffencesWithinPart2Outcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proceed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProceedInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProceedOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proportionateOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProportionateOrderInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProportionateOrderOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    payByFalseDeclaration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayByFalseDeclarationInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayByFalseDeclarationOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    timeToPay: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TimeToPayInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimeToPayOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    defaultTerm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DefaultTermInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DefaultTermOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    complianceOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplianceOrderInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplianceOrderOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    otherOrders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OtherOrdersInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OtherOrdersOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    priorityOrders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PriorityOrdersInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriorityOrdersOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reparationOrders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReparationOrdersInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReparationOrdersOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    interest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InterestInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterestOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    applicationOfReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaterfallInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationOfReceiptOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    defaultTermAfterPayment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartPaymentInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DefaultTermAfterPaymentOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    releaseFromDefaultTerm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseFromDefaultTermOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    defaultTermAfterVariation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DefaultTermAfterVariationInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DefaultTermAfterVariationOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reconsiderNoOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReconsiderNoOrderInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconsiderNoOrderOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reconsiderBenefit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReconsiderBenefitInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconsiderBenefitOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reconsiderAvailableAmount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReconsiderAvailableAmountInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconsiderAvailableAmountOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    inadequacy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InadequacyInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InadequacyOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dischargeInadequate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DischargeInadequateInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DischargeInadequateOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dischargeSmallBalance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DischargeSmallBalanceInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DischargeSmallBalanceOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dischargeOnDeath: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DischargeOnDeathInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DischargeOnDeathOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    orderInAbsence: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderInAbsenceInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderInAbsenceOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    varyAbscondersOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VaryAbscondersOrderInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VaryAbscondersOrderOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dischargeAbscondersOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DischargeAbscondersOrderInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DischargeAbscondersOrderOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    appeal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppealInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppealOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moneyPaidOver: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoneyInAccountsInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MoneyPaidOverOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saleOfSeizedProperty: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaleOfSeizedPropertyInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SaleOfSeizedPropertyOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    destructionOfCryptoassets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DestructionOfCryptoassetsInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DestructionOfCryptoassetsOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    overseasRealisation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OverseasRealisationInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverseasRealisationOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postponement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostponementInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostponementOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    incentivisation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IncentivisationInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncentivisationOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    period: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PeriodInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    businessDays: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    count: "after" | "beginningWith" | "before";
                    /**
                     * Format: date
                     * @description Calendar day, YYYY-MM-DD
                     * @example 2025-11-20
                     */
                    day: string;
                    days: number;
                    extraHolidays?: string[];
                    holidaysKnownTo?: number;
                };
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BusinessDaysOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readStatements: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @description JSON: for each file, what its layout leaves open */
                    options?: string;
                    /**
                     * Format: binary
                     * @description A bank export; there may be several parts
                     */
                    file?: string;
                };
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementsRead"];
                };
            };
            /** @description The request is not one the schema allows */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    allocateStatements: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatementsAllocationInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementsAllocationOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enforcementStatement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountStatementInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountStatementOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    timeline: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TimelineInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelineOutcome"];
                    "image/svg+xml": string;
                    "text/calendar": string;
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer of the kind that is asked for */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    timelineMoved: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RescheduleInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RescheduledOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    statisticsDefinitions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatisticsDefinitions"];
                };
            };
            /** @description The request is not one the schema allows */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    statistics: {
        parameters: {
            query: {
                /** @description What the rows of every table are */
                by: "area" | "agency" | "period";
                /** @description Flagged cases only, or all; the table of cases counts all */
                population?: "flagged" | "all";
                /** @description The smallest number that is published, other than none */
                smallest?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-ndjson": string;
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatisticsOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as this path reads it */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    law: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Law"];
                };
            };
            /** @description The request is not one the schema allows */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    offences: {
        parameters: {
            query?: {
                /** @description Only offences that were in law on that day, with whether Schedule 2 lists one committed on it */
                date?: string;
                /** @description With `date`: only offences that are listed, are not, or of which that turns on more facts */
                schedule2?: "listed" | "notListed" | "open";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Offences"];
                };
            };
            /** @description The request is not one the schema allows */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    figures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Figures"];
                };
            };
            /** @description The request is not one the schema allows */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    caseFileSchema: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/schema+json": Record<string, never>;
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProblems: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemKinds"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    problem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: "invalid-input" | "malformed-json" | "malformed-request" | "not-found" | "method-not-allowed" | "not-acceptable" | "body-too-large" | "unsupported-media-type" | "internal-error";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemKind"];
                };
            };
            /** @description Nothing is here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
